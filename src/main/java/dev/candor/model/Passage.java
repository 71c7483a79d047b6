package dev.candor.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A part of a record's text whose changes are followed: an update, or the whole of a postmortem.
 *
 * @param at the time an update says it was made; absent for a postmortem
 * @param phase the update's phase; {@link Phase#UPDATE} for a postmortem
 * @param text as its audience may read it
 */
public record Passage(Optional<Instant> at, Phase phase, String text) {}
