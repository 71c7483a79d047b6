package dev.candor.page;

import dev.candor.model.MarkdownText;

/**
 * A text with the language it is in.
 *
 * @param body Markdown
 * @param language the language where it is not the page's; empty otherwise
 * @param languageName that language in the page's locale; empty otherwise
 */
public record TextView(MarkdownText body, String language, String languageName) {
    /** Whether there is something to show. */
    public boolean isPresent() {
        return !body.isEmpty();
    }
}
