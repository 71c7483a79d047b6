package dev.candor.page;

import dev.candor.insight.IncidentState;
import dev.candor.insight.Insights;
import dev.candor.insight.PostmortemDue;
import dev.candor.model.Incident;
import dev.candor.model.IncidentKind;
import dev.candor.output.SitePath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a page for each incident, drill and notice whose first word has been said. */
public final class IncidentPages implements PageMaker {
    @Override
    public Stream<PageSpec> pages(PageContext context) {
        ChromeMaker chrome = new ChromeMaker(context);
        Insights insights = context.insights();
        return Stream.of(insights.incidents().values(), insights.notices(), insights.drills())
                .flatMap(Collection::stream)
                .filter(IncidentState::visible)
                .map(state -> page(context, chrome, state));
    }

    private static PageSpec page(PageContext context, ChromeMaker chrome, IncidentState state) {
        SitePath path = context.addresses().incident(state.incident());
        return PageSpec.of(
                path,
                "incident",
                "incident " + state.incident().id(),
                () -> new Maker(context, chrome, state).view(path));
    }

    /** Makes one view. */
    private static final class Maker {
        private final PageContext context;
        private final ChromeMaker chrome;
        private final IncidentState state;
        private final Incident incident;
        private final Texts texts;
        private final Wording wording;
        private final Views views;
        private final IncidentParts parts;

        private Maker(PageContext context, ChromeMaker chrome, IncidentState state) {
            this.context = context;
            this.chrome = chrome;
            this.state = state;
            this.incident = state.incident();
            this.texts = context.texts();
            this.wording = context.wording();
            this.views = new Views(context);
            this.parts = new IncidentParts(context);
        }

        private IncidentView view(SitePath path) {
            String title = wording.title(incident);
            boolean running = state.open() && incident.kind() == IncidentKind.INCIDENT;
            String css = running ? parts.state(state).css() : "none";
            return new IncidentView(
                    chrome.chrome(
                            new ChromeMaker.Head(path, title, parts.sentence(state), css, basis()).showing(incident)),
                    kind(),
                    title,
                    running ? parts.state(state) : over(),
                    parts.facts(state),
                    started(),
                    state.open() && !isNotice(),
                    parts.since(state),
                    ended(),
                    incident.until().map(until -> views.timed("until", views.moment(until))),
                    parts.promise(state),
                    parts.figures(state),
                    parts.phases(state),
                    parts.summary(incident),
                    views.updates(incident, state.said()),
                    EditMarks.unknown(context, incident),
                    new VersionsMaker(context).of(incident),
                    postmortems(),
                    postmortemDue(),
                    related(),
                    incident.links().stream()
                            .map(link ->
                                    new ExternalView(link.title(), link.target().toString()))
                            .toList(),
                    views.internal(incident));
        }

        private PageBasis basis() {
            return state.open() ? PageBasis.NOW : PageBasis.of(incident);
        }

        private TimeView started() {
            Instant start = incident.started();
            return state.ended().map(end -> views.start(start, end)).orElseGet(() -> views.moment(start));
        }

        private Optional<TimeView> ended() {
            return isNotice() ? Optional.empty() : state.ended().map(end -> views.end(incident.started(), end));
        }

        private boolean isNotice() {
            return incident.kind() == IncidentKind.NOTICE;
        }

        private StateView over() {
            return incident.kind() == IncidentKind.INCIDENT
                    ? new StateView("op", views.phase(state.phase()))
                    : parts.state(state);
        }

        private LinkView kind() {
            String key = switch (incident.kind()) {
                case INCIDENT -> "kind.incident";
                case NOTICE -> "kind.notice";
                case DRILL -> "kind.drill";
            };
            return new LinkView(texts.get(key), context.addresses().history());
        }

        private List<LearntView> postmortems() {
            return context.insights().relations().postmortemsOf(incident.id()).stream()
                    .map(found -> PostmortemMaker.learnt(context, found))
                    .toList();
        }

        private String postmortemDue() {
            boolean missing =
                    context.insights().relations().postmortemsOf(incident.id()).isEmpty();
            return PostmortemDue.dueOn(state, context.site())
                    .filter(day -> missing)
                    .map(day -> texts.get("postmortem.expected", Map.of("day", texts.day(day))))
                    .orElse("");
        }

        private List<LinkView> related() {
            List<LinkView> links = new ArrayList<>();
            for (String id : incident.recurrenceOf()) {
                context.catalog().incident(id).ifPresent(found -> links.add(link("related.before", found)));
            }
            context.insights()
                    .relations()
                    .repeatsOf(incident.id())
                    .forEach(other -> links.add(link("related.again", other)));
            return List.copyOf(links);
        }

        private LinkView link(String key, Incident other) {
            String text = texts.get(
                    key, Map.of("title", wording.title(other), "day", texts.day(views.dayOf(other.started()))));
            return new LinkView(text, context.addresses().incident(other));
        }
    }
}
