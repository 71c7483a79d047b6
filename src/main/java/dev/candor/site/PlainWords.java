package dev.candor.site;

import dev.candor.model.Catalog;
import dev.candor.model.MarkdownText;
import dev.candor.render.Markdown;

/** The words of records without their marks, for messages outside the site. */
public final class PlainWords {
    private final RenderedText text;

    /** The words of one catalog's records. */
    public PlainWords(Catalog catalog) {
        this.text = new RenderedText(new Markdown(), catalog);
    }

    /** The words of a text. */
    public String of(MarkdownText markdown) {
        return text.plain(markdown);
    }
}
