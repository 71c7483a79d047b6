package dev.candor.feed;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes a feed as RSS 2.0. */
final class Rss {

    /** RFC 822 with the year in four digits, as RSS 2.0 prefers it. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Rss() {}

    /**
     * The document.
     *
     * @param self where it stands
     * @param page the page it goes with
     */
    static byte[] of(Feed feed, URI self, URI page) {
        return Xml.document(
                "rss",
                rss -> rss.element("channel", channel -> {
                    channel.text("title", feed.title());
                    channel.text("link", page.toString());
                    channel.empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", self.toString());
                    channel.text("description", feed.title());
                    channel.text("language", feed.texts().locale());
                    channel.text("lastBuildDate", time(feed.updated()));
                    feed.entries().forEach(entry -> channel.element("item", item -> item(item, entry)));
                }),
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom");
    }

    private static void item(Xml xml, Feed.Entry entry) {
        xml.text("title", entry.title());
        xml.text("description", entry.html().get());
        xml.text("pubDate", time(entry.updated()));
        xml.text("link", entry.url().toString());
        xml.text("guid", entry.id(), "isPermaLink", "false");
        entry.tags().forEach(tag -> xml.text("category", tag));
    }

    private static String time(Instant moment) {
        return TIME.format(moment);
    }
}
