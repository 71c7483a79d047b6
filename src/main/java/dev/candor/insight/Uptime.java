package dev.candor.insight;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * A share of time without declared impact.
 *
 * @param measured the time judged
 * @param down the weighted time that counts as downtime
 * @param percent 100 × (1 − down ÷ measured), rounded down to three decimals so that a loss never reads as 100; absent where nothing was measured
 */
public record Uptime(Duration measured, Duration down, Optional<BigDecimal> percent) {}
