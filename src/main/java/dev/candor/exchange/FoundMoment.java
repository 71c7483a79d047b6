package dev.candor.exchange;

import java.time.Instant;

/**
 * An entry of a timeline, found in a text.
 *
 * @param label what it marks, such as {@code detected}; empty for most
 * @param text what happened, inline Markdown on one line
 * @param line where it stands in the source, counted from 1
 */
record FoundMoment(Instant at, String label, String text, int line) {}
