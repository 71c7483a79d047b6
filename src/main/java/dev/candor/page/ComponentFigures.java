package dev.candor.page;

import dev.candor.insight.Budget;
import dev.candor.insight.Uptime;
import dev.candor.model.Component;
import dev.candor.model.Interval;
import dev.candor.model.Slo;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a component's figures: its uptime, its objective and its error budget. */
final class ComponentFigures {
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration YEAR = Duration.ofDays(365);

    private final PageContext context;
    private final Component component;
    private final Texts texts;
    private final Views views;

    ComponentFigures(PageContext context, Component component) {
        this.context = context;
        this.component = component;
        this.texts = context.texts();
        this.views = new Views(context);
    }

    /** Uptime over the objective's window and over a year, and what is left of the budget. */
    List<FigureView> figures() {
        List<FigureView> figures = new ArrayList<>();
        Duration window = component.slo().map(Slo::window).orElse(MONTH);
        String objective = component
                .slo()
                .map(slo -> texts.get("figure.objective", Map.of("share", share(slo.percent()))))
                .orElse("");
        add(figures, window, objective);
        context.insights().budget(component).map(this::left).ifPresent(figures::add);
        if (!window.equals(YEAR)) {
            add(figures, YEAR, "");
        }
        return List.copyOf(figures);
    }

    private void add(List<FigureView> figures, Duration window, String note) {
        Interval over = new Interval(context.now().minus(window), context.now());
        Uptime uptime = context.insights().uptime(component, over);
        uptime.percent()
                .map(views::percent)
                .ifPresent(share ->
                        figures.add(new FigureView(texts.plural("figure.uptime", window.toDays()), share, note)));
    }

    private FigureView left(Budget budget) {
        boolean overspent = budget.left().isNegative();
        return new FigureView(
                texts.get(overspent ? "figure.budget_over" : "figure.budget_left"),
                texts.shortDuration(budget.left().abs()),
                texts.get("figure.budget_of", Map.of("length", texts.shortDuration(budget.allowed()))));
    }

    /** The budget as a bar of what is left. */
    Optional<ComponentView.Meter> budget() {
        return context.insights()
                .budget(component)
                .filter(budget -> !budget.allowed().isZero())
                .map(this::meter);
    }

    private ComponentView.Meter meter(Budget budget) {
        long left = Math.max(0, budget.left().toSeconds());
        String width = IncidentParts.percent(left, budget.allowed().toSeconds());
        String state = left == 0 ? "major" : left * 4 < budget.allowed().toSeconds() ? "degraded" : "op";
        return new ComponentView.Meter(
                state,
                width,
                texts.get("budget.left", Map.of("share", views.percent(new BigDecimal(width)))),
                texts.plural(
                        "budget.formula",
                        budget.slo().window().toDays(),
                        Map.of("objective", share(budget.slo().percent()))));
    }

    private String share(BigDecimal percent) {
        BigDecimal shown = percent.stripTrailingZeros();
        return texts.get("percent", Map.of("number", texts.number(shown.scale() < 0 ? shown.setScale(0) : shown)));
    }
}
