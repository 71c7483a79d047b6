package dev.candor.feed;

import java.net.URI;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Writes a feed as JSON Feed 1.1. */
final class JsonFeed {

    private JsonFeed() {}

    /**
     * The document.
     *
     * @param self where it stands
     * @param page the page it goes with
     */
    static byte[] of(Feed feed, URI self, URI page) {
        ObjectNode json = Json.object();
        json.put("version", "https://jsonfeed.org/version/1.1");
        json.put("title", feed.title());
        json.put("home_page_url", page.toString());
        json.put("feed_url", self.toString());
        json.put("language", feed.texts().locale());
        json.set("authors", Json.array(Stream.of(Json.object().put("name", feed.author()))));
        json.set("items", Json.array(feed.entries().stream().map(JsonFeed::item)));
        return Json.bytes(json);
    }

    private static ObjectNode item(Feed.Entry entry) {
        ObjectNode item = Json.object();
        item.put("id", entry.id());
        item.put("url", entry.url().toString());
        item.put("title", entry.title());
        item.put("content_html", entry.html().get());
        item.put("date_published", entry.published().toString());
        item.put("date_modified", entry.updated().toString());
        item.set("tags", Json.words(entry.tags()));
        return item;
    }
}
