package dev.candor.insight;

import dev.candor.model.Incident;
import dev.candor.model.IncidentKind;
import dev.candor.model.Update;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the next moment at which a page would read differently without a new commit. */
final class NextChange {
    private final Instant now;
    private final ZoneId zone;

    NextChange(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** The earliest of all moments ahead; at the latest the site's next midnight, when its strips of days move. */
    Optional<Instant> of(Collection<IncidentState> incidents, Collection<MaintenanceState> maintenance) {
        Stream<Instant> moments = Stream.concat(
                incidents.stream().flatMap(this::moments), maintenance.stream().flatMap(this::moments));
        return Stream.concat(moments, midnight().stream())
                .filter(moment -> moment.isAfter(now))
                .min(Comparator.naturalOrder());
    }

    private Optional<Instant> midnight() {
        return Optional.of(
                now.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant());
    }

    private Stream<Instant> moments(IncidentState state) {
        Incident incident = state.incident();
        Stream<Instant> words = incident.updates().stream().map(Update::at);
        Stream<Instant> start = state.visible() ? Stream.of(incident.started()) : Stream.empty();
        Stream<Instant> until = incident.kind() == IncidentKind.NOTICE ? incident.until().stream() : Stream.empty();
        return Stream.of(words, start, until, state.nextWordDue().stream()).flatMap(stream -> stream);
    }

    private Stream<Instant> moments(MaintenanceState state) {
        Stream<Instant> words = state.maintenance().updates().stream().map(Update::at);
        Stream<Instant> windows = state.occurrences().stream()
                .filter(occurrence -> !occurrence.phase().isFinal())
                .flatMap(occurrence -> Stream.of(
                        occurrence.planned().start(), occurrence.planned().end()));
        return Stream.of(words, windows, state.grows().stream()).flatMap(stream -> stream);
    }
}
