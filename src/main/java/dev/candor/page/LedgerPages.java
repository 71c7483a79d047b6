package dev.candor.page;

import dev.candor.insight.ActionLedger;
import dev.candor.insight.IncidentState;
import dev.candor.insight.LedgerEntry;
import dev.candor.model.ActionItem;
import dev.candor.model.Postmortem;
import dev.candor.model.Revision;
import dev.candor.output.SitePath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes the ledger of all actions, whole and by state, team, kind and contributing factor. */
public final class LedgerPages implements PageMaker {
    private static final int MOST_UNTRACKED = 50;

    @Override
    public Stream<PageSpec> pages(PageContext context) {
        return new Maker(context).pages();
    }

    /** Makes the pages of one locale. */
    private static final class Maker {
        private final PageContext context;
        private final Texts texts;
        private final ActionLedger ledger;
        private final ActionWords words;
        private final FacetPages<LedgerEntry> facets;

        private Maker(PageContext context) {
            this.context = context;
            this.texts = context.texts();
            this.ledger =
                    ActionLedger.of(context.catalog().postmortems().values(), new Views(context).dayOf(context.now()));
            this.words = new ActionWords(context);
            this.facets = new FacetPages<>(
                    context, "actions", ledger.entries().size(), new LedgerFacets(context, ledger).all());
        }

        private record Part(
                SitePath path, SitePath front, String title, List<LedgerEntry> all, List<LedgerEntry> shown) {}

        private record Pager(Optional<SitePath> older, Optional<SitePath> newer) {}

        private Stream<PageSpec> pages() {
            Chunks<LedgerEntry> chunks = Chunks.of(ledger.entries());
            int last = chunks.numbered();
            List<PageSpec> whole = new ArrayList<>();
            for (int number = last + 1; number >= 1; number--) {
                List<LedgerEntry> shown = number > last ? chunks.front() : chunks.page(number);
                Part part = new Part(path(number, last), path(last + 1, last), title(), ledger.entries(), shown);
                Pager pager = new Pager(
                        number == 1 ? Optional.empty() : Optional.of(path(number - 1, last)),
                        number > last ? Optional.empty() : Optional.of(path(number + 1, last)));
                whole.add(page(part.path(), () -> view(part, pager)));
            }
            return Stream.concat(whole.stream(), facets.pages().map(this::page));
        }

        private PageSpec page(FacetPages.Page<LedgerEntry> page) {
            String title = title() + ": " + page.facet().title();
            Part part = new Part(page.path(), page.front(), title, page.facet().records(), page.records());
            return page(page.path(), () -> view(part, new Pager(page.older(), page.newer())));
        }

        private static PageSpec page(SitePath path, Supplier<LedgerView> view) {
            return PageSpec.of(path, "actions", "actions " + path.address(), view);
        }

        private SitePath path(int number, int last) {
            return context.addresses().page(number > last ? "actions" : "actions/all/" + number);
        }

        private String title() {
            return texts.get("section.actions");
        }

        private LedgerView view(Part part, Pager pager) {
            boolean whole = part.path().equals(context.addresses().page("actions"));
            String lede = texts.get("ledger.lede");
            return new LedgerView(
                    new ChromeMaker(context).chrome(ChromeMaker.Head.plain(part.path(), part.title(), lede)),
                    new LinkView(
                            texts.get("nav.postmortems"), context.addresses().postmortems()),
                    part.title(),
                    lede,
                    ledger.isTracked() ? words.summary(actions(part.all())) : texts.get("actions.untracked"),
                    whole ? files() : List.of(),
                    facets.filters(part.front()),
                    part.shown().stream().map(this::row).toList(),
                    whole ? untracked() : List.of(),
                    pager.older().map(older -> new LinkView(texts.get("pager.older"), older)),
                    pager.newer().map(newer -> new LinkView(texts.get("pager.newer"), newer)));
        }

        private static List<ActionItem> actions(List<LedgerEntry> entries) {
            return entries.stream().map(LedgerEntry::action).toList();
        }

        private static List<LinkView> files() {
            return List.of(
                    new LinkView("iCalendar", SitePath.of("actions.ics")),
                    new LinkView("CSV", SitePath.of("actions.csv")),
                    new LinkView("Markdown", SitePath.of("actions.md")));
        }

        private List<LinkView> untracked() {
            return ledger.untracked().stream()
                    .limit(MOST_UNTRACKED)
                    .map(this::link)
                    .toList();
        }

        private LinkView link(Postmortem postmortem) {
            return new LinkView(
                    context.wording().title(postmortem), context.addresses().postmortem(postmortem.id()));
        }

        /** The first day of its incidents. */
        private Optional<LocalDate> began(Postmortem postmortem) {
            return postmortem.incidents().stream()
                    .flatMap(id ->
                            Optional.ofNullable(context.insights().incidents().get(id)).stream())
                    .filter(IncidentState::visible)
                    .map(state -> state.incident().started())
                    .min(Comparator.naturalOrder())
                    .map(new Views(context)::dayOf);
        }

        private LedgerView.Row row(LedgerEntry entry) {
            Optional<Revision> closed = entry.action().closed();
            return new LedgerView.Row(
                    words.row(entry.action(), began(entry.postmortem())),
                    link(entry.postmortem()),
                    closed.map(Revision::abbreviated).orElse(""),
                    closed.flatMap(commit -> context.site().repository().map(base -> base + commit.commit()))
                            .orElse(""));
        }
    }
}
