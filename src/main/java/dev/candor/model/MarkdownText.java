package dev.candor.model;

import dev.candor.problem.Place;

/**
 * Markdown as its author wrote it, line ends normalised to {@code \n} and internal blocks already gone where the audience
 * must not see them. In a build for the organisation itself an internal block stays with its fences, {@code ::: internal} and
 * {@code :::}, each alone on its line at the first column, for the renderer to set apart.
 *
 * @param source the text, possibly empty
 * @param place where it starts, so that a finding inside it can be located
 */
public record MarkdownText(String source, Place place) {
    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return source.isBlank();
    }
}
