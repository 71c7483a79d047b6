package dev.candor.insight;

import dev.candor.model.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A set of moments as disjoint, non-empty stretches in order, with the arithmetic of sets. */
public final class Intervals {
    /** No moment at all. */
    public static final Intervals NONE = new Intervals(List.of());

    private final List<Interval> stretches;

    private Intervals(List<Interval> stretches) {
        this.stretches = List.copyOf(stretches);
    }

    /** The union of any intervals, in any order; those that touch become one. */
    public static Intervals of(Collection<Interval> intervals) {
        List<Interval> merged = new ArrayList<>();
        intervals.stream()
                .filter(interval -> !interval.isEmpty())
                .sorted()
                .forEach(interval -> append(merged, interval));
        return new Intervals(merged);
    }

    private static void append(List<Interval> merged, Interval next) {
        int last = merged.size() - 1;
        if (last < 0 || next.start().isAfter(merged.get(last).end())) {
            merged.add(next);
        } else {
            Interval before = merged.get(last);
            merged.set(last, new Interval(before.start(), later(before.end(), next.end())));
        }
    }

    /** The disjoint stretches, oldest first. */
    public List<Interval> stretches() {
        return stretches;
    }

    /** Moments in this, in the other, or in both. */
    public Intervals union(Intervals other) {
        List<Interval> all = new ArrayList<>(stretches);
        all.addAll(other.stretches);
        return of(all);
    }

    /** Moments in both. */
    public Intervals intersect(Intervals other) {
        List<Interval> shared = new ArrayList<>();
        int mine = 0;
        int theirs = 0;
        while (mine < stretches.size() && theirs < other.stretches.size()) {
            Interval left = stretches.get(mine);
            Interval right = other.stretches.get(theirs);
            overlap(left, right).ifPresent(shared::add);
            if (left.end().isBefore(right.end())) {
                mine++;
            } else {
                theirs++;
            }
        }
        return new Intervals(shared);
    }

    /** Moments in this and not in the other. */
    public Intervals subtract(Intervals other) {
        return intersect(other.complement());
    }

    private Intervals complement() {
        List<Interval> gaps = new ArrayList<>();
        Instant from = Instant.MIN;
        for (Interval stretch : stretches) {
            gaps.add(new Interval(from, stretch.start()));
            from = stretch.end();
        }
        gaps.add(new Interval(from, Instant.MAX));
        return of(gaps);
    }

    /** How much time it is. */
    public Duration total() {
        return stretches.stream().map(Interval::duration).reduce(Duration.ZERO, Duration::plus);
    }

    /** The moments that two intervals share; absent where they share none. */
    public static Optional<Interval> overlap(Interval one, Interval other) {
        Instant start = later(one.start(), other.start());
        Instant end = earlier(one.end(), other.end());
        return start.isBefore(end) ? Optional.of(new Interval(start, end)) : Optional.empty();
    }

    /** The earlier of two moments. */
    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** The later of two moments. */
    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Intervals that && stretches.equals(that.stretches);
    }

    @Override
    public int hashCode() {
        return stretches.hashCode();
    }

    @Override
    public String toString() {
        return stretches.toString();
    }
}
