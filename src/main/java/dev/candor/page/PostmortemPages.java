package dev.candor.page;

import dev.candor.model.Postmortem;
import java.util.stream.Stream;

/** Makes the archive of postmortems: its index, a list for each filter, and a page for each. */
public final class PostmortemPages implements PageMaker {
    @Override
    public Stream<PageSpec> pages(PageContext context) {
        PostmortemArchive archive = new PostmortemArchive(context);
        FacetPages<Postmortem> facets =
                new FacetPages<>(context, "postmortems", archive.all().size(), archive.facets());
        Stream<PageSpec> index = new ArchivePages(context, archive, facets).pages();
        return Stream.concat(
                index, archive.all().stream().map(postmortem -> page(context, archive, facets, postmortem)));
    }

    private static PageSpec page(
            PageContext context, PostmortemArchive archive, FacetPages<Postmortem> facets, Postmortem postmortem) {
        return PageSpec.of(
                context.addresses().postmortem(postmortem.id()),
                "postmortem",
                "postmortem " + postmortem.id(),
                () -> new PostmortemMaker(context, archive, facets, postmortem).view());
    }
}
