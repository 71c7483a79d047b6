package dev.candor.record;

import dev.candor.model.MarkdownText;

/**
 * A level-two heading and the text below it.
 *
 * @param heading which may or may not be an update
 * @param text up to the next level-two heading
 */
record UpdatePart(Heading heading, MarkdownText text) {}
