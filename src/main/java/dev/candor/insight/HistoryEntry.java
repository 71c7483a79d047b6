package dev.candor.insight;

import dev.candor.model.ContentRecord;
import dev.candor.model.Phase;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/** One thing that happened, by the moment it began. */
public sealed interface HistoryEntry {
    /** Newest first; by id where two began at one moment. */
    Comparator<HistoryEntry> NEWEST_FIRST =
            Comparator.comparing(HistoryEntry::at).reversed().thenComparing(HistoryEntry::id);

    /** When it began. */
    Instant at();

    /** The id of its record. */
    String id();

    /** The record. */
    ContentRecord content();

    /** Whether it is going on. */
    boolean isLive();

    /** An incident, a notice or a drill. */
    record OfIncident(Instant at, IncidentState state) implements HistoryEntry {
        @Override
        public String id() {
            return state.incident().id();
        }

        @Override
        public ContentRecord content() {
            return state.incident();
        }

        @Override
        public boolean isLive() {
            return state.open();
        }
    }

    /** One taking place of a maintenance window, or its being cancelled. */
    record OfMaintenance(Instant at, MaintenanceState state, Occurrence occurrence) implements HistoryEntry {
        @Override
        public String id() {
            return state.maintenance().id();
        }

        @Override
        public ContentRecord content() {
            return state.maintenance();
        }

        @Override
        public boolean isLive() {
            return occurrence.isRunning();
        }
    }

    /** The entry of an incident, at its first word while its stated start is ahead; none before that word. */
    static Stream<HistoryEntry> of(IncidentState state, Instant now) {
        Instant started = state.incident().started();
        Instant at = started.isAfter(now) ? state.incident().firstWord() : started;
        return state.visible() ? Stream.of(new OfIncident(at, state)) : Stream.empty();
    }

    /** The entries of a maintenance record: each of its windows that has begun or was called off. */
    static Stream<HistoryEntry> of(MaintenanceState state, Instant now) {
        return state.occurrences().stream()
                .filter(occurrence -> state.visible() && occurrence.phase() != Phase.SCHEDULED)
                .map(occurrence -> new OfMaintenance(occurrence.actual().start(), state, occurrence));
    }
}
