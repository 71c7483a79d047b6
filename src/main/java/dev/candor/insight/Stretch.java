package dev.candor.insight;

import dev.candor.model.ComponentStatus;
import dev.candor.model.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A stretch of time in which the same statuses were declared for a component.
 *
 * @param statuses at least one, none of them operational
 */
record Stretch(Interval interval, Set<ComponentStatus> statuses) {
    /** The worst of the statuses. */
    ComponentStatus worst() {
        return ComponentStatus.worst(statuses);
    }

    /** Cuts spans, which may overlap, into stretches that do not, oldest first, within bounds. */
    static List<Stretch> of(Collection<StatusSpan> spans, Interval bounds) {
        TreeMap<Instant, Map<ComponentStatus, Integer>> changes = new TreeMap<>();
        for (StatusSpan span : spans) {
            Intervals.overlap(span.interval(), bounds).ifPresent(part -> {
                change(changes, part.start(), span.status(), 1);
                change(changes, part.end(), span.status(), -1);
            });
        }
        return sweep(changes);
    }

    private static void change(
            Map<Instant, Map<ComponentStatus, Integer>> changes, Instant at, ComponentStatus status, int by) {
        changes.computeIfAbsent(at, key -> new EnumMap<>(ComponentStatus.class)).merge(status, by, Integer::sum);
    }

    private static List<Stretch> sweep(TreeMap<Instant, Map<ComponentStatus, Integer>> changes) {
        List<Stretch> stretches = new ArrayList<>();
        Map<ComponentStatus, Integer> active = new EnumMap<>(ComponentStatus.class);
        Instant since = Instant.MIN;
        for (Map.Entry<Instant, Map<ComponentStatus, Integer>> change : changes.entrySet()) {
            if (!active.isEmpty()) {
                stretches.add(new Stretch(new Interval(since, change.getKey()), Set.copyOf(active.keySet())));
            }
            since = change.getKey();
            change.getValue().forEach((status, by) -> active.merge(status, by, Integer::sum));
            active.values().removeIf(count -> count == 0);
        }
        return stretches;
    }
}
