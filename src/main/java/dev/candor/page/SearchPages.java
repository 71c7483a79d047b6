package dev.candor.page;

import dev.candor.model.Revision;
import dev.candor.output.SitePath;
import java.util.List;
import java.util.stream.Stream;

/** Makes the page where records are searched for; the index it reads is made beside it. */
public final class SearchPages implements PageMaker {
    @Override
    public Stream<PageSpec> pages(PageContext context) {
        SitePath path = context.addresses().search();
        return Stream.of(PageSpec.of(path, "search", "search page", () -> view(context, path)));
    }

    private static SearchView view(PageContext context, SitePath path) {
        Texts texts = context.texts();
        String title = texts.get("search.title");
        SearchShape shape = SearchRecords.shape(context);
        return new SearchView(
                new ChromeMaker(context).chrome(ChromeMaker.Head.plain(path, title, texts.get("search.label"))),
                title,
                shape.wordFiles(),
                shape.recordFiles(),
                shape.records(),
                SearchShape.RECORDS_IN_A_FILE,
                version(context),
                List.of(
                        new LinkView(
                                texts.get("nav.history"), context.addresses().history()),
                        new LinkView(
                                texts.get("nav.postmortems"),
                                context.addresses().postmortems())));
    }

    /** What is found follows from the commit, or from the moment where there is none. */
    private static String version(PageContext context) {
        return context.catalog()
                .snapshot()
                .commit()
                .map(Revision::abbreviated)
                .orElseGet(() -> Long.toString(context.now().getEpochSecond(), Character.MAX_RADIX));
    }
}
