package dev.candor.model;

import dev.candor.problem.Place;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of a postmortem's timeline.
 *
 * @param at when, where the text gives a date to count from
 * @param label the word in brackets, such as {@code detected}; empty where there is none
 * @param text what happened, inline Markdown
 * @param place where it stands
 */
public record TimelineEntry(Optional<Instant> at, String label, MarkdownText text, Place place) {}
