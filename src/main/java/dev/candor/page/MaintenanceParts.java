package dev.candor.page;

import dev.candor.insight.MaintenanceState;
import dev.candor.insight.Occurrence;
import dev.candor.model.Interval;
import dev.candor.model.Maintenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the parts in which a maintenance window is told, on its own page and on others. */
final class MaintenanceParts {
    private final PageContext context;
    private final Texts texts;
    private final Views views;
    private final IncidentParts parts;

    MaintenanceParts(PageContext context) {
        this.context = context;
        this.texts = context.texts();
        this.views = new Views(context);
        this.parts = new IncidentParts(context);
    }

    /** A window as the home page tells it. */
    MaintenanceCard card(MaintenanceState state) {
        Maintenance maintenance = state.maintenance();
        Interval planned = state.current().planned();
        List<UpdateView> updates = views.updates(maintenance, state.said());
        return new MaintenanceCard(
                context.wording().title(maintenance),
                context.addresses().maintenance(maintenance.id()),
                views.state(state),
                views.start(planned.start(), planned.end()),
                views.end(planned.start(), planned.end()),
                clock(state),
                facts(state),
                parts.text(maintenance, maintenance.summary()),
                updates.stream().findFirst());
    }

    /** How a window moves with the clock. */
    static WindowClock clock(MaintenanceState state) {
        Occurrence current = state.current();
        return new WindowClock(
                current.isUpcoming() || current.isRunning(),
                current.isRunning(),
                state.maintenance().automatic());
    }

    /** Planned length and components. */
    List<String> facts(MaintenanceState state) {
        List<String> facts = new ArrayList<>();
        facts.add(texts.shortDuration(state.current().planned().duration()));
        String components = views.components(state.maintenance().components());
        if (!components.isEmpty()) {
            facts.add(components);
        }
        return List.copyOf(facts);
    }

    /** One plain sentence for search engines and previews. */
    String sentence(MaintenanceState state) {
        Interval planned = state.current().planned();
        String components = views.components(state.maintenance().components());
        return texts.get(
                "maintenance.sentence",
                Map.of(
                        "components", components.isEmpty() ? context.wording().siteTitle() : components,
                        "start", texts.moment(planned.start()),
                        "end", texts.moment(planned.end())));
    }

    /** When it really went on, where it is over and that differs from the plan. */
    Optional<String> actual(MaintenanceState state) {
        Occurrence current = state.current();
        boolean over = current.phase() == dev.candor.model.Phase.COMPLETED;
        return over && !current.actual().equals(current.planned())
                ? Optional.of(texts.get(
                        "maintenance.actual",
                        Map.of(
                                "start", texts.moment(current.actual().start()),
                                "end", texts.moment(current.actual().end()))))
                : Optional.empty();
    }
}
