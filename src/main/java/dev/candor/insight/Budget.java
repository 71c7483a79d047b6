package dev.candor.insight;

import dev.candor.model.Slo;
import java.time.Duration;

/**
 * An error budget over its SLO's window.
 *
 * @param allowed the downtime that the SLO tolerates in the measured time
 * @param spent the weighted downtime in it
 */
public record Budget(Slo slo, Duration allowed, Duration spent) {
    /** What is left; negative once overspent. */
    public Duration left() {
        return allowed.minus(spent);
    }
}
