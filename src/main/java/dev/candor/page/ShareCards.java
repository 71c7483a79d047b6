package dev.candor.page;

import dev.candor.insight.IncidentState;
import dev.candor.model.ContentRecord;
import dev.candor.model.Incident;
import dev.candor.model.Postmortem;
import dev.candor.output.SitePath;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides which pages have a preview image of their own: open incidents and those of the last twelve months, the newest 200 of all locales together, and
 * the newest postmortems. All others share the site's.
 */
public final class ShareCards {
    private static final Duration YEAR = Duration.ofDays(365);
    private static final int MOST_INCIDENTS = 200;
    private static final int MOST_POSTMORTEMS = 40;
    private static final int LEAST = 10;

    private final PageContext context;
    private final Wording wording;
    private final Views views;
    private final IncidentParts parts;

    /** The images of a site in one locale. */
    public ShareCards(PageContext context) {
        this.context = context;
        this.wording = context.wording();
        this.views = new Views(context);
        this.parts = new IncidentParts(context);
    }

    /** All images; none where the site has no URL, because a reference to an image must be absolute. */
    public Stream<ShareCard> all() {
        return context.site().url().isEmpty()
                ? Stream.empty()
                : Stream.of(
                                Stream.of(site()),
                                incidents().map(this::incident),
                                postmortems().map(this::postmortem))
                        .flatMap(some -> some);
    }

    /** The image that stands for a record, or for the site. */
    SitePath of(Optional<ContentRecord> about) {
        return about.filter(this::hasOwn)
                .map(this::page)
                .map(ShareCards::beside)
                .orElseGet(() -> beside(context.addresses().home()));
    }

    private static SitePath beside(SitePath page) {
        return SitePath.of(page.address() + "card.png");
    }

    private boolean hasOwn(ContentRecord found) {
        return found instanceof Incident incident
                ? isRecent(incident.started())
                        && incidents().anyMatch(state -> state.incident().id().equals(incident.id()))
                : found instanceof Postmortem && postmortems().anyMatch(found::equals);
    }

    private SitePath page(ContentRecord found) {
        return found instanceof Incident incident
                ? context.addresses().incident(incident)
                : context.addresses().postmortem(found.id());
    }

    private Stream<IncidentState> incidents() {
        return context.insights().incidents().values().stream()
                .filter(IncidentState::visible)
                .limit(share(MOST_INCIDENTS))
                .filter(state -> isRecent(state.incident().started()));
    }

    private Stream<Postmortem> postmortems() {
        return context.catalog().postmortems().values().stream().limit(share(MOST_POSTMORTEMS));
    }

    private int share(int all) {
        return Math.max(LEAST, all / context.site().locales().size());
    }

    private boolean isRecent(Instant started) {
        return !started.isBefore(context.now().minus(YEAR));
    }

    /** The site's image names no state: previews are kept by others for weeks, and would go on saying that all is well. */
    private ShareCard site() {
        String host = context.site().url().map(URI::getHost).orElse("");
        return new ShareCard(
                beside(context.addresses().home()),
                host,
                wording.siteTitle(),
                wording.siteDescription(),
                "",
                Stream.of("kind.incident.many", "kind.maintenance.many", "nav.postmortems")
                        .map(context.texts()::get)
                        .toList(),
                "");
    }

    private ShareCard incident(IncidentState state) {
        Incident incident = state.incident();
        List<String> facts = Stream.of(
                        context.texts().get("kind.incident"),
                        context.texts().day(views.dayOf(incident.started())),
                        views.components(incident.components()))
                .filter(fact -> !fact.isEmpty())
                .toList();
        return new ShareCard(
                beside(context.addresses().incident(incident)),
                wording.siteTitle(),
                wording.title(incident),
                "",
                state.open() ? parts.state(state).css() : "op",
                facts,
                views.dayOf(incident.started()).toString());
    }

    private ShareCard postmortem(Postmortem found) {
        String word = context.texts().get("kind.postmortem");
        return new ShareCard(
                beside(context.addresses().postmortem(found.id())),
                wording.siteTitle(),
                wording.title(found),
                "",
                "note",
                found.published()
                        .map(day -> List.of(word, context.texts().day(day)))
                        .orElse(List.of(word)),
                found.published().map(Object::toString).orElse(""));
    }
}
