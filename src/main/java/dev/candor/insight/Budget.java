package dev.candor.insight;

import dev.candor.model.Slo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * An error budget over the measured part of some time.
 *
 * @param allowed the downtime that the SLO tolerates in the measured time
 * @param spent the weighted downtime in it
 */
public record Budget(Slo slo, Duration allowed, Duration spent) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The budget of any measured time: measured × (100 % − objective), rounded down to milliseconds. */
    static Budget over(Uptime uptime, Slo slo) {
        long millis = Weights.seconds(uptime.measured())
                .multiply(HUNDRED.subtract(slo.percent()).movePointLeft(2))
                .movePointRight(3)
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
        return new Budget(slo, Duration.ofMillis(millis), uptime.down());
    }

    /** What is left; negative once overspent. */
    public Duration left() {
        return allowed.minus(spent);
    }
}
