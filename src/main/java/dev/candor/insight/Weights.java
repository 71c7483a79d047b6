package dev.candor.insight;

import dev.candor.model.ComponentStatus;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;

/** What share of a minute in each status counts as downtime; docs/derivation.md says where the defaults come from. */
public final class Weights {
    /** A major outage counts fully, a partial one 0.3, degraded performance and maintenance not at all. */
    public static final Map<ComponentStatus, Double> DEFAULTS = Map.of(
            ComponentStatus.OPERATIONAL, 0.0,
            ComponentStatus.UNDER_MAINTENANCE, 0.0,
            ComponentStatus.DEGRADED_PERFORMANCE, 0.0,
            ComponentStatus.PARTIAL_OUTAGE, 0.3,
            ComponentStatus.MAJOR_OUTAGE, 1.0);

    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000L);

    private final Map<ComponentStatus, Double> stated;

    /**
     * @param stated the site's own; a status that is not among them has its default, and a share is kept between 0 and 1
     */
    public Weights(Map<ComponentStatus, Double> stated) {
        this.stated = Map.copyOf(stated);
    }

    /** The weight of a status, from 0 to 1. */
    public double of(ComponentStatus status) {
        double weight = stated.getOrDefault(status, DEFAULTS.getOrDefault(status, 0.0));
        return Math.min(1, Math.max(0, weight));
    }

    /** The weighted time of stretches, the highest weight counting where several statuses hold; rounded up to a nanosecond. */
    Duration down(Collection<Stretch> stretches) {
        BigDecimal seconds = stretches.stream().map(this::down).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal nanos = seconds.multiply(NANOS).setScale(0, RoundingMode.CEILING);
        BigDecimal[] parts = nanos.divideAndRemainder(NANOS);
        return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
    }

    private BigDecimal down(Stretch stretch) {
        double highest = stretch.statuses().stream().mapToDouble(this::of).max().orElse(0);
        return seconds(stretch.interval().duration()).multiply(BigDecimal.valueOf(highest));
    }

    /** A duration in seconds, exactly. */
    static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
    }
}
