package dev.candor.site;

import dev.candor.feed.FeedText;
import dev.candor.model.Catalog;
import dev.candor.model.MarkdownText;
import dev.candor.output.SitePath;
import dev.candor.page.Addresses;
import dev.candor.problem.BadContent;
import dev.candor.render.Markdown;
import dev.candor.render.PlainText;
import dev.candor.render.RenderException;
import dev.candor.render.SafeHtml;
import dev.candor.render.SiteLinks;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What feeds carry of a text: the renderer's HTML, its links absolute where the site has a URL. */
final class RenderedText implements FeedText {

    /** A link below the site's root, as the renderer writes it; it escapes quotes in text, so nothing else looks like this. */
    private static final Pattern LINK =
            Pattern.compile("(\\s(?:href|src)=\")(?![a-z][a-z0-9+.-]*:|#)([^\"#?]*)", Pattern.CASE_INSENSITIVE);

    private final Markdown markdown;
    private final SiteLinks links;
    private final Optional<String> base;

    RenderedText(Markdown markdown, Catalog catalog) {
        this.markdown = markdown;
        this.links = new RecordLinks(catalog, new Addresses(""));
        this.base = catalog.site().url().map(URI::toString).map(url -> url.endsWith("/") ? url : url + "/");
    }

    @Override
    public String html(MarkdownText text) {
        String html = text.isEmpty() ? "" : rendered(text).value();
        return base.map(url -> LINK.matcher(html).replaceAll(link -> absolute(link.group(1), url, link.group(2))))
                .orElse(html);
    }

    private static String absolute(String attribute, String base, String path) {
        String address = path.endsWith("index.html") ? path.substring(0, path.length() - "index.html".length()) : path;
        return Matcher.quoteReplacement(attribute + base + address);
    }

    @Override
    public String plain(MarkdownText text) {
        return text.isEmpty() ? "" : PlainText.of(rendered(text));
    }

    /** A text over a limit is a problem of its record here as on its page. */
    private SafeHtml rendered(MarkdownText text) {
        try {
            return markdown.render(text, SitePath.page(""), links, 2);
        } catch (RenderException e) {
            throw new BadContent(List.of(e.problem())).because(e);
        }
    }
}
