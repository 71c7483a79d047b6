package dev.candor.feed;

import dev.candor.insight.IncidentState;
import dev.candor.insight.MaintenanceState;
import dev.candor.insight.Occurrence;
import dev.candor.insight.StatusSpan;
import dev.candor.model.Component;
import dev.candor.model.Incident;
import dev.candor.model.Maintenance;
import dev.candor.model.Milestones;
import dev.candor.model.Postmortem;
import dev.candor.output.Fingerprint;
import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.page.Addresses;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Our own data as tables: incidents and notices, maintenance, postmortems, and what was wrong with each component. */
final class DataTables {

    /** The names of all tables. */
    static final List<String> NAMES = List.of("incidents", "maintenance", "postmortems", "impact");

    private static final String INCIDENT = "id,kind,title,severity,impact,phase,started,detected,mitigated,ended,"
            + "impact_seconds,components,updates,postmortems,link";

    private final FeedContext context;
    private final Archive archive;
    private final ComponentBook book;
    private final Fingerprint fingerprint;
    private final Addresses addresses = new Addresses("");

    DataTables(FeedContext context, Archive archive, ComponentBook book, Fingerprint fingerprint) {
        this.context = context;
        this.archive = archive;
        this.book = book;
        this.fingerprint = fingerprint;
    }

    Stream<OutputFile> files() {
        return Stream.of(
                file("incidents", this::incidents),
                file("maintenance", this::maintenance),
                file("postmortems", this::postmortems),
                file("impact", this::impact));
    }

    /** Where a table stands. */
    static String path(String name) {
        return "data/v1/" + name + ".csv";
    }

    private OutputFile file(String name, Consumer<Csv> writer) {
        String path = path(name);
        return new OutputFile(SitePath.of(path), MediaType.CSV, path, fingerprint, () -> {
            Csv csv = new Csv();
            writer.accept(csv);
            return csv.bytes();
        });
    }

    private void incidents(Csv csv) {
        csv.row(List.of(INCIDENT.split(",")));
        Stream.of(archive.incidents(), archive.notices()).flatMap(List::stream).forEach(state -> csv.row(row(state)));
    }

    private List<String> row(IncidentState state) {
        Incident incident = state.incident();
        List<String> cells = new ArrayList<>(List.of(
                incident.id(),
                DataRecords.word(incident.kind()),
                incident.title(),
                incident.severity().orElse(""),
                DataRecords.word(state.impact()),
                DataRecords.word(state.phase())));
        cells.addAll(times(state));
        cells.addAll(relations(state));
        return cells;
    }

    private static List<String> times(IncidentState state) {
        Milestones milestones = state.incident().milestones();
        return List.of(
                state.incident().started().toString(),
                milestones.detected().map(Instant::toString).orElse(""),
                milestones.mitigated().map(Instant::toString).orElse(""),
                state.ended().map(Instant::toString).orElse(""),
                Long.toString(state.impactDuration().toSeconds()));
    }

    private List<String> relations(IncidentState state) {
        Incident incident = state.incident();
        List<String> postmortems = archive.postmortemsOf(incident.id()).stream()
                .map(Postmortem::id)
                .toList();
        return List.of(
                String.join(" ", incident.components().keySet()),
                Integer.toString(state.said().size()),
                String.join(" ", postmortems),
                context.link(addresses.incident(incident)));
    }

    private void maintenance(Csv csv) {
        csv.row(List.of("id", "title", "phase", "start", "end", "began", "ended", "components", "link"));
        archive.maintenance().forEach(state -> state.occurrences().forEach(window -> csv.row(row(state, window))));
    }

    private List<String> row(MaintenanceState state, Occurrence window) {
        return List.of(
                state.maintenance().id(),
                state.maintenance().title(),
                DataRecords.word(window.phase()),
                window.planned().start().toString(),
                window.planned().end().toString(),
                window.isUpcoming() ? "" : window.actual().start().toString(),
                window.phase().isFinal() ? window.actual().end().toString() : "",
                components(state),
                link(state.maintenance()));
    }

    private static String components(MaintenanceState state) {
        return String.join(" ", state.maintenance().components().keySet());
    }

    private String link(Maintenance maintenance) {
        return context.link(addresses.maintenance(maintenance.id()));
    }

    private void postmortems(Csv csv) {
        csv.row(List.of("id", "title", "published", "incidents", "causes", "actions", "actions_done", "link"));
        archive.postmortems()
                .forEach(found -> csv.row(List.of(
                        found.id(),
                        found.title(),
                        found.published().map(LocalDate::toString).orElse(""),
                        String.join(" ", found.incidents()),
                        String.join(" ", found.causes()),
                        Integer.toString(found.actions().size()),
                        Long.toString(found.actions().stream()
                                .filter(action -> !action.status().isPending())
                                .count()),
                        context.link(addresses.postmortem(found.id())))));
    }

    private void impact(Csv csv) {
        csv.row(List.of("component", "name", "from", "until", "status", "record"));
        for (Component component : book.all()) {
            for (StatusSpan span : context.insights().spans(component.id())) {
                csv.row(List.of(
                        component.id(),
                        component.name(),
                        span.interval().start().toString(),
                        span.ongoing() ? "" : span.interval().end().toString(),
                        DataRecords.word(span.status()),
                        span.recordId()));
            }
        }
    }
}
