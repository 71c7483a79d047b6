package dev.candor.page;

import dev.candor.output.SitePath;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the page that hosts serve at every address where there is nothing, whatever its depth: its links start at the host's root, below the path of
 * the site's URL.
 */
public final class NotFoundPages implements PageMaker {
    @Override
    public Stream<PageSpec> pages(PageContext context) {
        SitePath path = SitePath.of("404.html").in(context.addresses().prefix());
        return Stream.of(PageSpec.of(path, "404", "page for missing addresses", () -> view(context, path)));
    }

    private static NotFoundView view(PageContext context, SitePath path) {
        Texts texts = context.texts();
        String title = texts.get("404.title");
        return new NotFoundView(
                new ChromeMaker(context).chrome(ChromeMaker.Head.plain(path, title, texts.get("404.lede"))),
                root(context),
                List.of(
                        new LinkView(texts.get("404.home"), context.addresses().home()),
                        new LinkView(
                                texts.get("history.title"), context.addresses().history())));
    }

    private static String root(PageContext context) {
        String path = context.site().url().map(URI::getRawPath).orElse("");
        return path.endsWith("/") ? path : path + "/";
    }
}
