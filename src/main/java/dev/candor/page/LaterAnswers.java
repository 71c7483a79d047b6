package dev.candor.page;

import dev.candor.insight.Insights;
import dev.candor.insight.MaintenanceState;
import dev.candor.model.Component;
import dev.candor.model.ComponentStatus;
import dev.candor.model.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says what the home page will answer when planned maintenance begins and ends by the clock, so that a page that nobody
 * builds again does not lie until somebody does.
 */
final class LaterAnswers {
    private static final Duration AHEAD = Duration.ofDays(7);
    private static final int MOST = 4;

    private final PageContext context;
    private final Insights insights;
    private final Views views;
    private final List<Component> components;
    private final List<MaintenanceState> windows;

    /** For the components on the page. */
    LaterAnswers(PageContext context, List<Component> components) {
        this.context = context;
        this.insights = context.insights();
        this.views = new Views(context);
        this.components = components;
        this.windows = Stream.concat(insights.running().stream(), insights.upcoming().stream())
                .filter(state -> state.maintenance().automatic())
                .toList();
    }

    /** The next answers that differ from the one before. */
    List<LaterView> after(Answer now) {
        List<LaterView> later = new ArrayList<>();
        String said = now.sentence();
        for (Instant moment : moments()) {
            Answer then = new AnswerMaker(context, components, component -> status(component, moment)).answer();
            if (!then.sentence().equals(said) && later.size() < MOST) {
                later.add(new LaterView(views.moment(moment), then.state(), then.sentence()));
            }
            said = then.sentence();
        }
        return List.copyOf(later);
    }

    private List<Instant> moments() {
        return windows.stream()
                .map(MaintenanceState::current)
                .flatMap(current ->
                        Stream.of(current.planned().start(), current.planned().end()))
                .filter(moment -> moment.isAfter(context.now())
                        && moment.isBefore(context.now().plus(AHEAD)))
                .distinct()
                .sorted()
                .toList();
    }

    /** An incident lasts until somebody says otherwise, and so does what a window does that words alone begin and end. */
    private ComponentStatus status(Component component, Instant moment) {
        ComponentStatus now = insights.status(component.id());
        boolean byPlan = now == planned(component, context.now());
        return byPlan ? planned(component, moment) : now;
    }

    private ComponentStatus planned(Component component, Instant moment) {
        return ComponentStatus.worst(windows.stream()
                .filter(state -> covers(state.current().planned(), moment))
                .flatMap(state ->
                        Optional.ofNullable(state.maintenance().components().get(component.id())).stream())
                .toList());
    }

    private static boolean covers(Interval planned, Instant moment) {
        return !planned.start().isAfter(moment) && planned.end().isAfter(moment);
    }
}
