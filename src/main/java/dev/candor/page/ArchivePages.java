package dev.candor.page;

import dev.candor.insight.PostmortemDue;
import dev.candor.model.Incident;
import dev.candor.model.Postmortem;
import dev.candor.output.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes the archive's index, whole and narrowed down. */
final class ArchivePages {
    /** The ones that are missing longest are not news. */
    private static final int MOST_EXPECTED = 20;

    private final PageContext context;
    private final PostmortemArchive archive;
    private final FacetPages<Postmortem> facets;
    private final Texts texts;

    ArchivePages(PageContext context, PostmortemArchive archive, FacetPages<Postmortem> facets) {
        this.context = context;
        this.archive = archive;
        this.facets = facets;
        this.texts = context.texts();
    }

    private record Head(SitePath path, SitePath front, LinkView kind, String title, String lede) {}

    private record Listing(List<Postmortem> postmortems, Optional<SitePath> older, Optional<SitePath> newer) {}

    /** All pages of the index. */
    Stream<PageSpec> pages() {
        Chunks<Postmortem> chunks = Chunks.of(archive.all());
        int last = chunks.numbered();
        List<PageSpec> whole = new ArrayList<>();
        for (int number = last + 1; number >= 1; number--) {
            Listing listing = new Listing(
                    number > last ? chunks.front() : chunks.page(number),
                    number == 1 ? Optional.empty() : Optional.of(path(number - 1, last)),
                    number > last ? Optional.empty() : Optional.of(path(number + 1, last)));
            SitePath path = path(number, last);
            whole.add(page(path, () -> whole(path, listing)));
        }
        return Stream.concat(whole.stream(), facets.pages().map(found -> page(found.path(), () -> part(found))));
    }

    private SitePath path(int number, int last) {
        return number > last
                ? context.addresses().postmortems()
                : context.addresses().page("postmortems/all/" + number);
    }

    private static PageSpec page(SitePath path, Supplier<ArchiveView> view) {
        return PageSpec.of(path, "postmortems", "archive " + path.address(), view);
    }

    private ArchiveView whole(SitePath path, Listing listing) {
        List<ArchiveView.Expected> expected = expected();
        String count = count(archive.all().size());
        String lede = archive.all().isEmpty() ? texts.get("archive.empty") : texts.get("archive.lede") + " " + count;
        LinkView kind =
                new LinkView(context.wording().siteTitle(), context.addresses().home());
        String title = texts.get("archive.title");
        Head head = new Head(path, context.addresses().postmortems(), kind, title, lede);
        return view(head, listing, path.equals(context.addresses().postmortems()) ? expected : List.of());
    }

    private ArchiveView part(FacetPages.Page<Postmortem> page) {
        LinkView kind =
                new LinkView(texts.get("archive.title"), context.addresses().postmortems());
        String lede = count(page.facet().records().size());
        Head head = new Head(page.path(), page.front(), kind, page.facet().title(), lede);
        return view(head, new Listing(page.records(), page.older(), page.newer()), List.of());
    }

    private String count(int postmortems) {
        return texts.plural("count.postmortem", postmortems);
    }

    private ArchiveView view(Head head, Listing listing, List<ArchiveView.Expected> expected) {
        return new ArchiveView(
                new ChromeMaker(context).chrome(ChromeMaker.Head.plain(head.path(), head.title(), head.lede())),
                head.kind(),
                head.title(),
                head.lede(),
                facets.filters(head.front()),
                new LinkView(texts.get("ledger.title"), context.addresses().page("actions")),
                listing.postmortems().stream()
                        .map(found -> new PostmortemMaker(context, archive, facets, found).line())
                        .toList(),
                expected,
                listing.older().map(older -> new LinkView(texts.get("pager.older"), older)),
                listing.newer().map(newer -> new LinkView(texts.get("pager.newer"), newer)));
    }

    private List<ArchiveView.Expected> expected() {
        return PostmortemDue.missing(context.insights(), context.site()).stream()
                .limit(MOST_EXPECTED)
                .map(this::expected)
                .toList();
    }

    private ArchiveView.Expected expected(PostmortemDue due) {
        Incident incident = due.state().incident();
        String day = texts.get("postmortem.due", Map.of("day", texts.day(due.day())));
        long late = due.daysLate(new Views(context).dayOf(context.now()));
        return new ArchiveView.Expected(
                new LinkView(
                        context.wording().title(incident), context.addresses().incident(incident)),
                late == 0 ? day : texts.plural("postmortem.late", late, Map.of("due", day)),
                late > 0,
                new IncidentParts(context).facts(due.state()));
    }
}
