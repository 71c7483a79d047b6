package dev.candor.feed;

import dev.candor.model.MarkdownText;

/** Turns Markdown into what feeds carry; the renderer stands behind it. */
public interface FeedText {
    /** Safe HTML whose links are absolute where the site has a URL. */
    String html(MarkdownText text);

    /** The words alone, paragraphs apart by an empty line. */
    String plain(MarkdownText text);
}
