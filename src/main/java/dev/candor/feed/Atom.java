package dev.candor.feed;

import java.net.URI;

/** Writes a feed as Atom (RFC 4287). */
final class Atom {

    private Atom() {}

    /**
     * The document.
     *
     * @param id the feed's own {@code tag:} URI
     * @param self where the document stands
     * @param page the page it goes with
     */
    static byte[] of(Feed feed, String id, URI self, URI page) {
        return Xml.document(
                "feed",
                xml -> {
                    xml.text("id", id);
                    xml.empty("link", "rel", "alternate", "type", "text/html", "href", page.toString());
                    xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", self.toString());
                    xml.text("title", feed.title());
                    xml.text("updated", feed.updated().toString());
                    xml.element("author", author -> author.text("name", feed.author()));
                    feed.entries().forEach(entry -> xml.element("entry", inside -> entry(inside, entry)));
                },
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xml:lang",
                feed.texts().locale());
    }

    private static void entry(Xml xml, Feed.Entry entry) {
        xml.text("id", entry.id());
        xml.text("published", entry.published().toString());
        xml.text("updated", entry.updated().toString());
        xml.empty(
                "link",
                "rel",
                "alternate",
                "type",
                "text/html",
                "href",
                entry.url().toString());
        xml.text("title", entry.title());
        entry.tags().forEach(tag -> xml.empty("category", "term", tag));
        xml.text("content", entry.html().get(), "type", "html");
    }
}
