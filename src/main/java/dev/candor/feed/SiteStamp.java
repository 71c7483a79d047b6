package dev.candor.feed;

import dev.candor.output.Fingerprint;
import dev.candor.page.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * Names what every machine output of a locale depends on besides its records: the site's settings, the words of the locale,
 * the program, and which records there are, because texts link to them.
 *
 * @param value the fingerprint
 */
record SiteStamp(String value) {

    static SiteStamp of(FeedContext context, Texts texts) {
        List<String> parts = new ArrayList<>(List.of(
                context.generator(),
                texts.locale(),
                texts.words().toString(),
                context.catalog().site().toString()));
        parts.addAll(context.catalog().incidents().keySet());
        parts.addAll(context.catalog().maintenance().keySet());
        parts.addAll(context.catalog().postmortems().keySet());
        parts.addAll(context.catalog().pages().keySet());
        parts.addAll(context.catalog().assets().keySet());
        return new SiteStamp(Fingerprint.of(parts).value());
    }
}
