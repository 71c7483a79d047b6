package dev.candor.feed;

import dev.candor.output.SitePath;
import dev.candor.page.Texts;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * A feed before it is XML or JSON.
 *
 * @param title what readers see in their list of feeds
 * @param page the page it goes with
 * @param folder where it stands; empty for the root, else ended by a slash
 * @param author who speaks
 * @param updated the newest entry's time
 * @param entries newest first
 */
record Feed(
        String title, SitePath page, String folder, String author, Texts texts, Instant updated, List<Entry> entries) {

    /**
     * One entry.
     *
     * @param id a {@code tag:} URI (RFC 4151)
     * @param url its page
     * @param version names the content of the record behind it
     * @param html makes the content
     */
    record Entry(
            String id,
            String title,
            URI url,
            Instant published,
            Instant updated,
            List<String> tags,
            String version,
            Supplier<String> html) {}

    /** A file beside the feed's page. */
    SitePath at(String name) {
        return SitePath.of(folder + name);
    }
}
