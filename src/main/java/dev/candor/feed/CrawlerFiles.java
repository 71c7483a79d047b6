package dev.candor.feed;

import dev.candor.insight.IncidentState;
import dev.candor.model.Audience;
import dev.candor.model.ContentRecord;
import dev.candor.model.Revision;
import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.page.Addresses;
import dev.candor.page.PageContext;
import dev.candor.page.PageSpec;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code robots.txt} and {@code sitemap.xml}; a page whose time of change is not known is listed without one. */
public final class CrawlerFiles implements FeedMaker {

    /** What one file may list (sitemaps.org); beyond it the sitemap becomes an index of several. */
    private static final int MOST_PAGES = 50_000;

    private static final String SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    @Override
    public Stream<OutputFile> outputs(FeedContext context) {
        boolean open = context.catalog().audience() == Audience.PUBLIC;
        Stream<OutputFile> robots = Stream.of(robots(context, open));
        boolean listed = open && context.catalog().site().url().isPresent();
        return listed ? Stream.concat(robots, sitemaps(context)) : robots;
    }

    private static OutputFile robots(FeedContext context, boolean open) {
        String rule = open ? "Allow: /\n" : "Disallow: /\n";
        String sitemap = context.absolute(SitePath.of("sitemap.xml"))
                .filter(url -> open)
                .map(url -> "Sitemap: " + url + "\n")
                .orElse("");
        byte[] bytes = ("User-agent: *\n" + rule + sitemap).getBytes(StandardCharsets.UTF_8);
        return OutputFile.of(SitePath.of("robots.txt"), MediaType.TEXT, "robots.txt", bytes);
    }

    private static Stream<OutputFile> sitemaps(FeedContext context) {
        Archive archive = new Archive(context.catalog(), context.insights());
        OldAddresses old = new OldAddresses(archive);
        List<SitePath> pages = context.pages().stream()
                .map(PageSpec::path)
                .filter(page -> !page.value().endsWith("404.html") && !old.isOld(page))
                .sorted()
                .toList();
        Map<SitePath, Instant> changed = changed(context, archive);
        if (pages.size() <= MOST_PAGES) {
            return Stream.of(file("sitemap.xml", sitemap(context, pages, changed)));
        }
        int parts = (pages.size() + MOST_PAGES - 1) / MOST_PAGES;
        Stream<OutputFile> files = IntStream.range(0, parts).mapToObj(part -> {
            List<SitePath> some = pages.subList(part * MOST_PAGES, Math.min(pages.size(), (part + 1) * MOST_PAGES));
            return file(name(part), sitemap(context, some, changed));
        });
        return Stream.concat(Stream.of(file("sitemap.xml", index(context, parts))), files);
    }

    private static String name(int part) {
        return "sitemap-" + (part + 1) + ".xml";
    }

    private static OutputFile file(String path, byte[] bytes) {
        return OutputFile.of(SitePath.of(path), MediaType.XML, path, bytes);
    }

    private static byte[] index(FeedContext context, int parts) {
        return Xml.document(
                "sitemapindex",
                xml -> IntStream.range(0, parts)
                        .forEach(part -> xml.element(
                                "sitemap", inside -> inside.text("loc", context.link(SitePath.of(name(part)))))),
                "xmlns",
                SPACE);
    }

    private static byte[] sitemap(FeedContext context, List<SitePath> pages, Map<SitePath, Instant> changed) {
        return Xml.document(
                "urlset",
                xml -> pages.forEach(page -> xml.element("url", inside -> {
                    inside.text("loc", context.link(page));
                    Optional.ofNullable(changed.get(page)).ifPresent(at -> inside.text("lastmod", at.toString()));
                })),
                "xmlns",
                SPACE);
    }

    /** When the record behind a page last changed, from its history in Git. */
    private static Map<SitePath, Instant> changed(FeedContext context, Archive archive) {
        Map<SitePath, Instant> changed = new HashMap<>();
        context.locales().stream()
                .map(texts -> new PageContext(context.catalog(), context.insights(), texts, context.generator()))
                .map(PageContext::addresses)
                .forEach(addresses -> pages(context, archive, addresses)
                        .forEach(page -> page.entry()
                                .meta()
                                .history()
                                .lastChanged()
                                .map(Revision::at)
                                .ifPresent(at -> changed.put(page.path(), at))));
        return changed;
    }

    private record RecordPage(SitePath path, ContentRecord entry) {}

    private static List<RecordPage> pages(FeedContext context, Archive archive, Addresses addresses) {
        List<RecordPage> pages = new ArrayList<>();
        Stream.of(archive.incidents(), archive.notices())
                .flatMap(List::stream)
                .map(IncidentState::incident)
                .forEach(incident -> pages.add(new RecordPage(addresses.incident(incident), incident)));
        archive.maintenance().stream()
                .map(state -> state.maintenance())
                .forEach(window -> pages.add(new RecordPage(addresses.maintenance(window.id()), window)));
        archive.postmortems().forEach(found -> pages.add(new RecordPage(addresses.postmortem(found.id()), found)));
        context.catalog().pages().values().forEach(page -> pages.add(new RecordPage(addresses.extra(page), page)));
        return pages;
    }
}
