package dev.candor.page;

import dev.candor.insight.IncidentState;
import dev.candor.insight.Insights;
import dev.candor.insight.MaintenanceState;
import dev.candor.model.Incident;
import dev.candor.output.SitePath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the home page. */
public final class HomePages implements PageMaker {
    @Override
    public Stream<PageSpec> pages(PageContext context) {
        SitePath path = context.addresses().home();
        return Stream.of(PageSpec.of(path, "home", "home page", () -> new Maker(context).view(path)));
    }

    /** Makes the view. */
    private static final class Maker {
        private static final int RECENT_DAYS = 14;
        private static final int UPCOMING = 5;

        private final PageContext context;
        private final Insights insights;
        private final Views views;
        private final Wording wording;
        private final IncidentParts parts;

        private Maker(PageContext context) {
            this.context = context;
            this.insights = context.insights();
            this.views = new Views(context);
            this.wording = context.wording();
            this.parts = new IncidentParts(context);
        }

        private HomeView view(SitePath path) {
            ComponentLists components = new ComponentLists(context);
            Answer answer = new AnswerMaker(context, components.inUse()).answer();
            LocalDate today = views.dayOf(context.now());
            return new HomeView(
                    new ChromeMaker(context).chrome(head(path, answer)),
                    answer.state(),
                    answer.sentence(),
                    since(answer),
                    answer.rest(),
                    new LaterAnswers(context, components.inUse()).after(answer),
                    promise(),
                    insights.open().stream().map(this::card).toList(),
                    notices(),
                    cards(insights.running().stream()),
                    cards(insights.upcoming().stream().limit(UPCOMING)),
                    components.groups(),
                    new DayLists(context).days(today.minusDays(RECENT_DAYS - 1L), today),
                    new LinkView(
                            context.texts().get("days.all"), context.addresses().history()),
                    Formula.of(context));
        }

        private ChromeMaker.Head head(SitePath path, Answer answer) {
            String description = (answer.sentence() + " " + answer.rest() + " " + wording.siteDescription()).strip();
            return new ChromeMaker.Head(
                    path, answer.headline(), description, answer.state().css(), PageBasis.NOW);
        }

        private Optional<TimedView> since(Answer answer) {
            return began().map(begin -> views.timed("home.since", views.moment(begin)))
                    .or(() -> answer.state().css().equals("maint") ? until() : last());
        }

        private Optional<Instant> began() {
            List<IncidentState> open = insights.open();
            Optional<Instant> ofImpact =
                    earliest(open.stream().filter(state -> !state.current().isEmpty()));
            return ofImpact.or(() -> earliest(open.stream()));
        }

        private static Optional<Instant> earliest(Stream<IncidentState> states) {
            return states.map(state -> state.incident().started()).min(Comparator.naturalOrder());
        }

        private Optional<TimedView> until() {
            return insights.running().stream()
                    .map(state -> state.current().planned().end())
                    .max(Comparator.naturalOrder())
                    .map(end -> views.timed("home.until", views.moment(end)));
        }

        private Optional<TimedView> last() {
            return insights.incidents().values().stream()
                    .flatMap(state -> state.ended().stream())
                    .max(Comparator.naturalOrder())
                    .map(end -> views.timed("home.last", views.day(views.dayOf(end))));
        }

        private Optional<PromiseView> promise() {
            return insights.open().stream()
                    .filter(state -> state.nextWordDue().isPresent())
                    .min(Comparator.comparing(state -> state.nextWordDue().orElseThrow()))
                    .flatMap(parts::promise);
        }

        private List<IncidentCard> notices() {
            return insights.pinned().stream()
                    .filter(state -> !insights.open().contains(state))
                    .map(this::card)
                    .toList();
        }

        private IncidentCard card(IncidentState state) {
            Incident incident = state.incident();
            return new IncidentCard(
                    wording.title(incident),
                    context.addresses().incident(incident),
                    parts.state(state),
                    parts.facts(state),
                    parts.since(state),
                    incident.until().map(until -> views.timed("until", views.moment(until))),
                    parts.promise(state),
                    parts.summary(incident),
                    views.updates(incident, state.said()));
        }

        private List<MaintenanceCard> cards(Stream<MaintenanceState> states) {
            MaintenanceParts maintenance = new MaintenanceParts(context);
            return states.map(maintenance::card).toList();
        }
    }
}
