package dev.candor.model;

/**
 * A titled part of a postmortem, in the place where its author put it.
 *
 * @param kind what it was recognised as
 * @param title as written; empty for the text before the first heading
 * @param body the text below the title
 */
public record Section(SectionKind kind, String title, MarkdownText body) {}
