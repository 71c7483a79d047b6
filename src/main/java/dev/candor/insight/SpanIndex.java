package dev.candor.insight;

import dev.candor.model.ComponentStatus;
import dev.candor.model.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The spans of one component, sorted once and found by time: an interval tree laid over the sorted list, so that a question
 * costs the logarithm of what there is and not all of it, however long a span may last.
 */
final class SpanIndex {
    private final List<StatusSpan> spans;
    private final Instant[] latestEnds;
    private final ComponentStatus current;

    SpanIndex(Collection<StatusSpan> spans) {
        this.spans = spans.stream()
                .sorted(Comparator.comparing(StatusSpan::interval)
                        .thenComparing(StatusSpan::recordId)
                        .thenComparing(StatusSpan::status))
                .toList();
        this.latestEnds = new Instant[this.spans.size()];
        latestEnd(0, this.spans.size());
        this.current = ComponentStatus.worst(this.spans.stream()
                .filter(StatusSpan::ongoing)
                .map(StatusSpan::status)
                .toList());
    }

    private Instant latestEnd(int from, int to) {
        if (from >= to) {
            return Instant.MIN;
        }
        int middle = (from + to) >>> 1;
        Instant children = Intervals.later(latestEnd(from, middle), latestEnd(middle + 1, to));
        latestEnds[middle] =
                Intervals.later(children, spans.get(middle).interval().end());
        return latestEnds[middle];
    }

    /** The worst of those that still go on; operational where there is none. */
    ComponentStatus current() {
        return current;
    }

    /** All of them, oldest first. */
    List<StatusSpan> all() {
        return spans;
    }

    /** Those that share a moment with an interval, oldest first. */
    List<StatusSpan> overlapping(Interval interval) {
        List<StatusSpan> found = new ArrayList<>();
        if (!interval.isEmpty()) {
            collect(interval, 0, spans.size(), found);
        }
        return found;
    }

    private void collect(Interval interval, int from, int to, List<StatusSpan> found) {
        int middle = (from + to) >>> 1;
        if (from >= to || !latestEnds[middle].isAfter(interval.start())) {
            return;
        }
        collect(interval, from, middle, found);
        StatusSpan span = spans.get(middle);
        if (Intervals.overlap(span.interval(), interval).isPresent()) {
            found.add(span);
        }
        if (span.interval().start().isBefore(interval.end())) {
            collect(interval, middle + 1, to, found);
        }
    }
}
