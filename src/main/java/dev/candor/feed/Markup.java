package dev.candor.feed;

import dev.candor.output.VisibleText;

/** Makes text safe to stand inside XML, HTML or SVG that is put together by hand. */
final class Markup {

    private Markup() {}

    /** The text with its special characters as entities, and those replaced that XML cannot hold or that would turn what follows them. */
    static String escaped(String text) {
        return VisibleText.of(CleanText.of(text))
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
