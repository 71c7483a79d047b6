package dev.candor.site;

import dev.candor.feed.FeedText;
import dev.candor.model.Catalog;
import dev.candor.model.MarkdownText;
import dev.candor.output.SitePath;
import dev.candor.page.Addresses;
import dev.candor.render.Markdown;
import dev.candor.render.PlainText;
import dev.candor.render.SiteLinks;

/** What feeds carry of a text: the renderer's HTML, its links absolute where the site has a URL. */
final class RenderedText implements FeedText {
    private final Markdown markdown;
    private final SiteLinks links;

    RenderedText(Markdown markdown, Catalog catalog) {
        this.markdown = markdown;
        this.links = new RecordLinks(catalog, new Addresses(""));
    }

    @Override
    public String html(MarkdownText text) {
        return markdown.render(text, SitePath.page(""), links, 2).value();
    }

    @Override
    public String plain(MarkdownText text) {
        return PlainText.of(markdown.render(text, SitePath.page(""), links, 2));
    }
}
