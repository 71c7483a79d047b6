package dev.candor.insight;

import dev.candor.model.Interval;
import dev.candor.model.Phase;

/**
 * How long a record was in one phase.
 *
 * @param interval when; cut at the moment of looking where it is still going on
 */
public record PhaseSpan(Phase phase, Interval interval) {}
