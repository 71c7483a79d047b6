package dev.candor.feed;

import dev.candor.insight.Insights;
import dev.candor.model.Catalog;
import dev.candor.output.SitePath;
import dev.candor.page.Texts;
import java.net.URI;
import java.util.Optional;

/**
 * All that a machine output may look at.
 *
 * @param catalog the records
 * @param insights what follows from them
 * @param texts the words of the site's default locale
 * @param text turns Markdown into HTML or words
 * @param generator the program's name and version
 */
public record FeedContext(Catalog catalog, Insights insights, Texts texts, FeedText text, String generator) {
    /** The absolute address of an output, where the site has a URL. */
    public Optional<URI> absolute(SitePath path) {
        return catalog.site().url().map(base -> URI.create(withSlash(base.toString()) + path.address()));
    }

    private static String withSlash(String base) {
        return base.endsWith("/") ? base : base + "/";
    }
}
