package dev.candor.page;

import dev.candor.model.ExtraPage;
import dev.candor.output.SitePath;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the site's own pages. */
public final class ExtraPages implements PageMaker {
    @Override
    public Stream<PageSpec> pages(PageContext context) {
        return context.catalog().pages().values().stream().map(extra -> page(context, extra));
    }

    private static PageSpec page(PageContext context, ExtraPage extra) {
        return PageSpec.of(context.addresses().extra(extra), "page", "page " + extra.id(), () -> view(context, extra));
    }

    private static ExtraView view(PageContext context, ExtraPage extra) {
        SitePath path = context.addresses().extra(extra);
        String title = context.wording().title(extra);
        String description = context.texts()
                .get(
                        "page.sentence",
                        Map.of("title", title, "site", context.wording().siteTitle()));
        return new ExtraView(
                new ChromeMaker(context)
                        .chrome(ChromeMaker.Head.plain(path, title, description).on(PageBasis.of(extra))),
                title,
                new IncidentParts(context).text(extra, extra.body()));
    }
}
