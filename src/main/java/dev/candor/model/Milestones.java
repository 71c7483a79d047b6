package dev.candor.model;

import java.time.Instant;
import java.util.Optional;

/**
 * The moments of an incident that its record states; a moment that is not stated is not known.
 *
 * @param started impact began
 * @param detected somebody or something noticed
 * @param acknowledged somebody took it on
 * @param declared it was called an incident
 * @param mitigated impact ended or was contained
 */
public record Milestones(
        Optional<Instant> started,
        Optional<Instant> detected,
        Optional<Instant> acknowledged,
        Optional<Instant> declared,
        Optional<Instant> mitigated) {
    /** None stated. */
    public static final Milestones NONE =
            new Milestones(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
