package dev.candor.insight;

import dev.candor.model.Interval;
import dev.candor.model.Maintenance;
import dev.candor.model.Update;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows one maintenance record through its windows up to a moment; the rules are in docs/derivation.md. */
final class MaintenanceDerivation {
    /** How far ahead a repeating window is listed. */
    static final Duration AHEAD = Duration.ofDays(365);

    private final ComponentNames names;
    private final Instant now;

    MaintenanceDerivation(ComponentNames names, Instant now) {
        this.names = names;
        this.now = now;
    }

    /** The record at the moment of looking. */
    MaintenanceState state(Maintenance maintenance) {
        Recurrence windows = windows(maintenance);
        List<Update> said = IncidentDerivation.saidBy(maintenance.updates(), now);
        List<List<Update>> words = WindowWords.assign(windows.windows(), said);
        List<Occurrence> occurrences = new ArrayList<>();
        Map<String, List<StatusSpan>> spans = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            OccurrenceDerivation window =
                    new OccurrenceDerivation(maintenance, windows.windows().get(i), words.get(i), now);
            occurrences.add(window.occurrence());
            window.spans(names)
                    .forEach((component, list) -> spans.computeIfAbsent(component, key -> new ArrayList<>())
                            .addAll(list));
        }
        spans.replaceAll((component, list) ->
                list.stream().sorted(Comparator.comparing(StatusSpan::interval)).toList());
        Occurrence current = current(occurrences);
        boolean visible = maintenance.updates().isEmpty()
                || !said.isEmpty()
                || !maintenance.scheduled().start().isAfter(now);
        return new MaintenanceState(
                maintenance,
                current.phase(),
                visible,
                current,
                List.copyOf(occurrences),
                windows.beyond().map(start -> start.minus(AHEAD)),
                said,
                Collections.unmodifiableMap(spans));
    }

    private Recurrence windows(Maintenance maintenance) {
        Interval first = maintenance.scheduled();
        Instant horizon = Intervals.later(now.plus(AHEAD), first.start());
        return maintenance
                .repeat()
                .map(repeat -> Recurrence.of(first, repeat, horizon))
                .orElseGet(() -> new Recurrence(List.of(first), Optional.empty()));
    }

    private Occurrence current(List<Occurrence> occurrences) {
        return occurrences.stream()
                .filter(Occurrence::isRunning)
                .findFirst()
                .or(() -> occurrences.stream()
                        .filter(occurrence -> isAhead(occurrence, now))
                        .findFirst())
                .orElseGet(() -> occurrences.get(occurrences.size() - 1));
    }

    /** Whether an occurrence may still take place: one that nobody began is over when its window is. */
    static boolean isAhead(Occurrence occurrence, Instant now) {
        return occurrence.isUpcoming() && occurrence.planned().end().isAfter(now);
    }
}
