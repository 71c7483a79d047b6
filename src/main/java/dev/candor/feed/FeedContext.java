package dev.candor.feed;

import dev.candor.insight.Insights;
import dev.candor.model.Catalog;
import dev.candor.output.Fingerprint;
import dev.candor.output.SitePath;
import dev.candor.page.PageSpec;
import dev.candor.page.Texts;
import dev.candor.problem.Problems;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * All that a machine output may look at.
 *
 * @param catalog the records
 * @param insights what follows from them
 * @param locales the words of each of the site's locales, its default first
 * @param text turns Markdown into HTML or words
 * @param pages the site's HTML pages, in every locale
 * @param fingerprinted the paths of files whose names change with their content
 * @param edition names all that the outputs of a build are made from
 * @param generator the program's name and version
 * @param problems takes what a maker finds missing
 */
public record FeedContext(
        Catalog catalog,
        Insights insights,
        List<Texts> locales,
        FeedText text,
        List<PageSpec> pages,
        List<SitePath> fingerprinted,
        Fingerprint edition,
        String generator,
        Problems problems) {

    public FeedContext {
        locales = List.copyOf(locales);
        pages = List.copyOf(pages);
        fingerprinted = List.copyOf(fingerprinted);
    }

    /** The words of the site's default locale. */
    public Texts texts() {
        return locales.get(0);
    }

    /** The absolute address of an output, where the site has a URL. */
    public Optional<URI> absolute(SitePath path) {
        return catalog.site().url().map(base -> URI.create(withSlash(base.toString()) + path.address()));
    }

    /** The same as text: where the site has no URL, the address below its root. */
    String link(SitePath path) {
        return absolute(path).map(URI::toString).orElseGet(path::address);
    }

    private static String withSlash(String base) {
        return base.endsWith("/") ? base : base + "/";
    }
}
