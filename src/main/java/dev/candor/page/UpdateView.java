package dev.candor.page;

import dev.candor.model.MarkdownText;
import java.util.List;

/**
 * An update as a page shows it.
 *
 * @param anchor its fragment on the record's page; the same as long as its time is
 * @param label its phase in the page's locale
 * @param at when it was said
 * @param body the text
 * @param language the language of the text where it is not the page's; empty otherwise
 * @param languageName that language in the page's locale; empty otherwise
 * @param changes component statuses it changed, in words
 * @param edits what became of it after it was published
 */
public record UpdateView(
        String anchor,
        String label,
        TimeView at,
        MarkdownText body,
        String language,
        String languageName,
        List<String> changes,
        EditView edits) {}
