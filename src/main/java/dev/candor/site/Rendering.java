package dev.candor.site;

import dev.candor.feed.FeedContext;
import dev.candor.feed.FeedText;
import dev.candor.insight.Insights;
import dev.candor.model.Asset;
import dev.candor.model.Catalog;
import dev.candor.model.SiteSettings;
import dev.candor.output.Fingerprint;
import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.page.PageContext;
import dev.candor.page.PageSpec;
import dev.candor.page.Texts;
import dev.candor.page.TextsReader;
import dev.candor.page.TextsSource;
import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import dev.candor.render.Markdown;
import dev.candor.render.MarkdownLabels;
import dev.candor.render.SiteLinks;
import dev.candor.render.Surroundings;
import dev.candor.render.ThemeFiles;
import dev.candor.render.ThemeRenderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What the pages and feeds of one build are made with: the texts of each locale, the theme, the renderer. */
final class Rendering {
    private final Catalog catalog;
    private final Insights insights;
    private final String generator;
    private final Problems problems;
    private final Map<String, Texts> texts = new LinkedHashMap<>();
    private final Markdown markdown = new Markdown();
    private final ThemeRenderer renderer;
    private final Fingerprint edition;

    /**
     * What a site says.
     *
     * @param catalog its records
     * @param insights what follows from them
     * @param generator the program's name and version
     */
    record Subject(Catalog catalog, Insights insights, String generator) {}

    Rendering(Subject subject, OwnTheme theme, Problems problems) {
        this.catalog = subject.catalog();
        this.insights = subject.insights();
        this.generator = subject.generator();
        this.problems = problems;
        TextsReader reader = new TextsReader(List.of(TextsSource.builtIn(), theme.texts()), problems);
        SiteSettings site = catalog.site();
        site.locales().forEach(locale -> texts.put(locale, reader.read(locale, site)));
        SiteLooks.check(site.theme(), "candor.yml", problems);
        this.renderer = new ThemeRenderer(
                files(theme, site),
                markdown,
                new Surroundings(this::links, this::labels, generator, RecordLinks.fingerprint(catalog)));
        this.edition = Edition.of(subject);
    }

    private static ThemeFiles files(OwnTheme theme, SiteSettings site) {
        return theme.files().appending("assets/candor.css", SiteLooks.css(site.theme()));
    }

    private PageContext pageContext(Texts locale) {
        return new PageContext(catalog, insights, locale, generator);
    }

    /** What the pages of each locale are made from. */
    List<PageContext> pageContexts() {
        return texts.values().stream().map(this::pageContext).toList();
    }

    /** What the feeds are made from, given where the pages are. */
    FeedContext feedContext(List<PageSpec> pages) {
        FeedText text = new RenderedText(markdown, catalog);
        List<SitePath> fingerprinted =
                renderer.assets().stream().map(OutputFile::path).toList();
        return new FeedContext(
                catalog,
                insights,
                List.copyOf(texts.values()),
                text,
                pages,
                fingerprinted,
                edition,
                generator,
                problems);
    }

    private Texts defaultTexts() {
        return texts.values().iterator().next();
    }

    private SiteLinks links(String locale) {
        return new RecordLinks(
                catalog, pageContext(texts.getOrDefault(locale, defaultTexts())).addresses());
    }

    private MarkdownLabels labels(String locale) {
        Map<String, String> words = texts.getOrDefault(locale, defaultTexts()).words();
        MarkdownLabels english = MarkdownLabels.ENGLISH;
        return new MarkdownLabels(
                words.getOrDefault("markdown.internal", english.internal()),
                words.getOrDefault("markdown.done", english.done()),
                words.getOrDefault("markdown.open", english.open()),
                words.getOrDefault("markdown.back", english.back()));
    }

    /** What is wrong with the site's own templates. */
    List<Problem> check() {
        return renderer.check();
    }

    /** A page as an output. */
    OutputFile page(PageSpec page) {
        return renderer.page(page);
    }

    /** The theme's and the records' own files. */
    Stream<OutputFile> assets() {
        return Stream.concat(
                renderer.assets().stream(), catalog.assets().values().stream().map(Rendering::asset));
    }

    private static OutputFile asset(Asset asset) {
        return new OutputFile(
                SitePath.of(asset.path()),
                type(asset.path()),
                asset.path(),
                Fingerprint.of(List.of(asset.version())),
                () -> asset.bytes().get());
    }

    private static MediaType type(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "svg" -> MediaType.SVG;
            case "png" -> MediaType.PNG;
            case "jpg", "jpeg" -> MediaType.JPEG;
            case "gif" -> MediaType.GIF;
            case "webp" -> MediaType.WEBP;
            case "avif" -> MediaType.AVIF;
            case "pdf" -> MediaType.PDF;
            case "csv" -> MediaType.CSV;
            case "txt", "log" -> MediaType.TEXT;
            default -> MediaType.BINARY;
        };
    }
}
