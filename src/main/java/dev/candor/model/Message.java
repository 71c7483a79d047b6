package dev.candor.model;

import java.util.Optional;

/**
 * A pre-written update.
 *
 * @param id the file's name without its ending
 * @param title what it is for
 * @param phase the phase it announces
 * @param body the words, with blanks such as {@code {{components}}}
 */
public record Message(String id, String title, Optional<Phase> phase, MarkdownText body) {}
