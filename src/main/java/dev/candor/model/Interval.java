package dev.candor.model;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time from an instant to just before another.
 *
 * @param start the first moment in it
 * @param end the first moment after it, never before {@code start}
 */
public record Interval(Instant start, Instant end) implements Comparable<Interval> {
    public Interval {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("an interval ends before it starts: " + start + " to " + end);
        }
    }

    /** Whether a moment is in it. */
    public boolean contains(Instant moment) {
        return !moment.isBefore(start) && moment.isBefore(end);
    }

    /** Whether nothing is in it. */
    public boolean isEmpty() {
        return start.equals(end);
    }

    /** How long it is. */
    public Duration duration() {
        return Duration.between(start, end);
    }

    @Override
    public int compareTo(Interval other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }
}
