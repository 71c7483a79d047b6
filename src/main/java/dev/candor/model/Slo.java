package dev.candor.model;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * A promised share of time without impact.
 *
 * @param percent greater than 0 and less than 100
 * @param window the rolling stretch of time it is measured over
 */
public record Slo(BigDecimal percent, Duration window) {}
