package dev.candor.insight;

import dev.candor.model.Component;
import dev.candor.model.Interval;
import dev.candor.model.Slo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Judges how much of a component's time was free of declared impact, never the future and never time it did not exist in. */
final class Availability {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Weights weights;
    private final ZoneId zone;
    private final Instant now;

    Availability(Weights weights, ZoneId zone, Instant now) {
        this.weights = weights;
        this.zone = zone;
        this.now = now;
    }

    /** The part of an interval that can be judged: up to now, from the day a component came to be up to the day it went away. */
    Optional<Interval> measured(Component component, Interval over) {
        Instant since =
                component.since().map(day -> day.atStartOfDay(zone).toInstant()).orElse(Instant.MIN);
        Instant until = component
                .retired()
                .map(day -> day.atStartOfDay(zone).toInstant())
                .orElse(Instant.MAX);
        Instant end = Intervals.earlier(until, now);
        return since.isBefore(end) ? Intervals.overlap(over, new Interval(since, end)) : Optional.empty();
    }

    Uptime uptime(Component component, Interval over, SpanIndex spans) {
        return measured(component, over)
                .map(time -> uptime(time.duration(), weights.down(Stretch.of(spans.overlapping(time), time))))
                .orElseGet(() -> new Uptime(Duration.ZERO, Duration.ZERO, Optional.empty()));
    }

    private static Uptime uptime(Duration measured, Duration down) {
        BigDecimal up = Weights.seconds(measured.minus(down));
        BigDecimal percent = up.multiply(HUNDRED).divide(Weights.seconds(measured), 3, RoundingMode.DOWN);
        return new Uptime(measured, down, Optional.of(percent));
    }

    Budget budget(Component component, Slo slo, SpanIndex spans) {
        return Budget.over(uptime(component, new Interval(now.minus(slo.window()), now), spans), slo);
    }

    /** The days of a component, to be laid out. */
    DayStrip days(Component component, SpanIndex spans) {
        return new DayStrip(zone, day -> measured(component, day), spans);
    }
}
