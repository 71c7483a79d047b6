package dev.candor.insight;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Durations of one kind as they lie, never averaged: durations of incidents are skewed, so that a mean describes none of them.
 *
 * @param samples the shortest first
 * @param missing of how many incidents it is not recorded
 */
public record Spread(List<Sample> samples, int missing) {
    /** Below this number each is listed; from it on there is a median and a 90th percentile. */
    public static final int ENOUGH = 10;

    /** Standard deviations on each side of a 95 % confidence interval. */
    private static final double CONFIDENCE = 1.96;

    public Spread {
        samples = List.copyOf(samples);
    }

    /** A duration with the incident it is of. */
    public record Sample(IncidentState state, Duration length) {}

    /** Measures a pair of events of incidents in any order. */
    public static Spread of(Collection<IncidentState> incidents, EventPair pair) {
        List<Sample> samples = new ArrayList<>();
        incidents.forEach(
                state -> pair.of(state).map(length -> new Sample(state, length)).ifPresent(samples::add));
        samples.sort(Comparator.comparing(Sample::length)
                .thenComparing(sample -> sample.state().incident().id()));
        return new Spread(samples, incidents.size() - samples.size());
    }

    /** How many were measured. */
    public int n() {
        return samples.size();
    }

    private boolean isEnough() {
        return n() >= ENOUGH;
    }

    /** The middle one, or half-way between the two middle ones; absent below {@link #ENOUGH}. */
    public Optional<Duration> median() {
        return isEnough() ? Optional.of(at((n() - 1) / 2).plus(at(n() / 2)).dividedBy(2)) : Optional.empty();
    }

    /** The shortest that nine in ten do not exceed (nearest rank); absent below {@link #ENOUGH}. */
    public Optional<Duration> mostWithin() {
        return isEnough() ? Optional.of(at((9 * n() + 9) / 10 - 1)) : Optional.empty();
    }

    /** Between which two of them the median of such incidents lies with 95 % confidence (binomial order statistics). */
    public Optional<Range> uncertainty() {
        if (!isEnough()) {
            return Optional.empty();
        }
        double reach = CONFIDENCE * Math.sqrt(n()) / 2;
        int low = (int) Math.max(1, Math.floor(n() / 2.0 - reach));
        int high = (int) Math.min(n(), Math.ceil(1 + n() / 2.0 + reach));
        return Optional.of(new Range(at(low - 1), at(high - 1)));
    }

    /** From one duration to another. */
    public record Range(Duration low, Duration high) {}

    private Duration at(int index) {
        return samples.get(index).length();
    }
}
