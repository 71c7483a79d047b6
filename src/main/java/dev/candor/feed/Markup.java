package dev.candor.feed;

/** Makes text safe to stand inside XML, HTML or SVG that is put together by hand. */
final class Markup {

    private Markup() {}

    /** The text with its special characters as entities, and those that XML cannot hold replaced. */
    static String escaped(String text) {
        return CleanText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
