package dev.candor.insight;

import java.time.Instant;
import java.util.Optional;

/**
 * A part of what a record says in words.
 *
 * @param at the time an update says it was made; absent for other parts
 * @param name an update's phase as its file has it, or the title of a section
 * @param text with the statuses it sets in braces before it, as in a heading
 */
public record Statement(Optional<Instant> at, String name, String text) {}
