package dev.candor.insight;

import dev.candor.model.ComponentStatus;
import dev.candor.model.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws the statuses of one record's components through time, word by word, and cuts them into spans. */
final class StatusLine {
    private final String recordId;
    private final Instant start;
    private final Map<String, Change> current = new LinkedHashMap<>();
    private final Map<String, List<StatusSpan>> spans = new LinkedHashMap<>();

    /** What a component is in, and since when. */
    private record Change(Instant since, ComponentStatus status) {}

    /** A line on which nothing happens before its start: what is said earlier counts from there. */
    StatusLine(String recordId, Instant start, Map<String, ComponentStatus> initial) {
        this.recordId = recordId;
        this.start = start;
        set(start, initial);
    }

    /** Some components change at a moment, which is never before that of the last call. */
    void set(Instant at, Map<String, ComponentStatus> statuses) {
        statuses.forEach((component, status) -> set(Intervals.later(at, start), component, status));
    }

    /** All components that are not named become operational. */
    void restoreExcept(Instant at, Map<String, ComponentStatus> statuses) {
        current.keySet().stream()
                .filter(component -> !statuses.containsKey(component))
                .toList()
                .forEach(component -> set(Intervals.later(at, start), component, ComponentStatus.OPERATIONAL));
        set(at, statuses);
    }

    private void set(Instant at, String component, ComponentStatus status) {
        Optional<Change> before = Optional.ofNullable(current.get(component));
        if (before.map(Change::status).equals(Optional.of(status))) {
            return;
        }
        before.ifPresent(change -> close(component, change, at, false));
        current.put(component, new Change(at, status));
    }

    private void close(String component, Change change, Instant at, boolean ongoing) {
        List<StatusSpan> list = spans.computeIfAbsent(component, key -> new ArrayList<>());
        if (change.status() != ComponentStatus.OPERATIONAL
                && (ongoing || change.since().isBefore(at))) {
            list.add(new StatusSpan(new Interval(change.since(), at), change.status(), recordId, ongoing));
        }
    }

    /** The components that are not operational at this point. */
    Map<String, ComponentStatus> affected() {
        Map<String, ComponentStatus> affected = new LinkedHashMap<>();
        current.forEach((component, change) -> {
            if (change.status() != ComponentStatus.OPERATIONAL) {
                affected.put(component, change.status());
            }
        });
        return affected;
    }

    /** The spans by component, oldest first, seen from a moment at which the last of them still go on. */
    Map<String, List<StatusSpan>> spansAt(Instant now) {
        current.forEach((component, change) -> {
            if (!change.since().isAfter(now)) {
                close(component, change, now, true);
            }
        });
        current.clear();
        spans.values().removeIf(List::isEmpty);
        spans.replaceAll((component, list) -> List.copyOf(list));
        return Collections.unmodifiableMap(spans);
    }
}
