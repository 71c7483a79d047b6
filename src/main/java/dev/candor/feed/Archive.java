package dev.candor.feed;

import dev.candor.insight.HistoryEntry;
import dev.candor.insight.IncidentState;
import dev.candor.insight.Insights;
import dev.candor.insight.MaintenanceState;
import dev.candor.insight.Occurrence;
import dev.candor.model.Catalog;
import dev.candor.model.Phase;
import dev.candor.model.Postmortem;
import dev.candor.model.Update;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What readers may see at the moment of the build, found by what it belongs to; made in one pass over the records. */
final class Archive {

    private final Insights insights;
    private final ZoneId zone;
    private final List<Postmortem> postmortems;
    private final Map<String, List<Postmortem>> byIncident = new HashMap<>();

    Archive(Catalog catalog, Insights insights) {
        this.insights = insights;
        this.zone = catalog.site().zone();
        this.postmortems = catalog.postmortems().values().stream()
                .filter(postmortem -> !published(postmortem).isAfter(insights.now()))
                .toList();
        for (Postmortem postmortem : postmortems) {
            for (String incident : postmortem.incidents()) {
                byIncident.computeIfAbsent(incident, key -> new ArrayList<>()).add(postmortem);
            }
        }
    }

    /** Incidents whose first word has been said, newest start first. */
    List<IncidentState> incidents() {
        return visible(insights.incidents().values());
    }

    /** The incident of that id, where its first word has been said. */
    Optional<IncidentState> incident(String id) {
        return Optional.ofNullable(insights.incidents().get(id)).filter(IncidentState::visible);
    }

    /** Notices whose first word has been said, newest first. */
    List<IncidentState> notices() {
        return visible(insights.notices());
    }

    private static List<IncidentState> visible(Collection<IncidentState> states) {
        return states.stream().filter(IncidentState::visible).toList();
    }

    /** Maintenance that has been announced or has begun, newest window first. */
    List<MaintenanceState> maintenance() {
        return insights.maintenance().values().stream()
                .filter(MaintenanceState::visible)
                .toList();
    }

    /** Postmortems whose day of publication has come, newest first. */
    List<Postmortem> postmortems() {
        return postmortems;
    }

    /** The postmortems that cover an incident, newest first. */
    List<Postmortem> postmortemsOf(String incident) {
        return byIncident.getOrDefault(incident, List.of());
    }

    /** The newest of them. */
    Optional<Postmortem> postmortemOf(String incident) {
        return postmortemsOf(incident).stream().findFirst();
    }

    /**
     * The first moment of the day on which a postmortem became public; where it names none, the end of time that a build can
     * know: the last word on what it covers.
     */
    Instant published(Postmortem postmortem) {
        return postmortem
                .published()
                .map(day -> day.atStartOfDay(zone).toInstant())
                .orElseGet(() -> lastWord(postmortem.incidents()));
    }

    private Instant lastWord(List<String> incidents) {
        return incidents.stream()
                .flatMap(id -> incident(id).stream())
                .map(Archive::changed)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** When an incident or notice was last spoken of. */
    static Instant changed(IncidentState state) {
        return state.said().get(state.said().size() - 1).at();
    }

    /** When readers first heard of a window: its first word, or its start where that comes first. */
    static Instant announced(MaintenanceState state) {
        Instant start = state.maintenance().scheduled().start();
        return state.said().stream()
                .findFirst()
                .map(Update::at)
                .filter(first -> first.isBefore(start))
                .orElse(start);
    }

    /** When a window was last spoken of, or last began or ended by the clock. */
    Instant changed(MaintenanceState state) {
        Stream<Instant> turns = state.occurrences().stream().flatMap(this::turns);
        return Stream.concat(turns, state.said().stream().map(Update::at))
                .max(Comparator.naturalOrder())
                .orElseGet(() -> announced(state));
    }

    private Stream<Instant> turns(Occurrence occurrence) {
        if (occurrence.phase() == Phase.SCHEDULED) {
            return Stream.empty();
        }
        Stream<Instant> end =
                occurrence.phase().isFinal() ? Stream.of(occurrence.actual().end()) : Stream.empty();
        return Stream.concat(Stream.of(occurrence.actual().start()), end);
    }

    /** The latest moment at which what readers see changed; none where there is nothing to see. */
    Optional<Instant> changed() {
        return Stream.of(
                        incidents().stream().map(Archive::changed),
                        notices().stream().map(Archive::changed),
                        maintenance().stream().map(this::changed),
                        postmortems.stream().map(this::published))
                .flatMap(moments -> moments)
                .filter(moment -> !moment.isAfter(insights.now()))
                .max(Comparator.naturalOrder());
    }

    /** The earliest moment that a record speaks of. */
    Optional<Instant> begun() {
        Stream<Instant> incidents = incidents().stream()
                .flatMap(state -> HistoryEntry.of(state, insights.now()))
                .map(HistoryEntry::at);
        return Stream.concat(incidents, maintenance().stream().map(Archive::announced))
                .min(Comparator.naturalOrder());
    }
}
