package dev.candor.feed;

import dev.candor.model.MarkdownText;
import dev.candor.output.SitePath;
import dev.candor.page.InsightsView;
import java.net.URI;
import java.util.Optional;

/** Writes figures as text outside a site: for a terminal, where addresses would be noise, or as a Markdown document. */
public final class FiguresText {
    private FiguresText() {}

    /** Figures for a terminal. */
    public static String plain(InsightsView view) {
        return written(view, new Sheet(false, page -> "", MarkdownText::source));
    }

    /** Figures as Markdown, the records linked where the site has a URL. */
    public static String markdown(InsightsView view, Optional<URI> site) {
        return written(view, new Sheet(true, page -> address(site, page), MarkdownText::source));
    }

    private static String address(Optional<URI> site, SitePath page) {
        return site.map(URI::toString)
                .map(url -> (url.endsWith("/") ? url : url + "/") + page.address())
                .orElse("");
    }

    private static String written(InsightsView view, Sheet sheet) {
        FigureSheets.report(sheet, view);
        return sheet.text();
    }
}
