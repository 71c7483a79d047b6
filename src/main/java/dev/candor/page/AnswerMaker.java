package dev.candor.page;

import dev.candor.insight.IncidentState;
import dev.candor.insight.Insights;
import dev.candor.model.Component;
import dev.candor.model.ComponentStatus;
import dev.candor.model.Phase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Says in plain words whether the service works, from the statuses of its components and what is open. */
public final class AnswerMaker {
    /** More names than this do not make a sentence; they are counted instead. */
    private static final int NAMES = 4;

    /** Longer names do not fit into a headline either. */
    private static final int NAME_LENGTH = 48;

    private static final Set<Phase> CALMING = Set.of(Phase.MITIGATED, Phase.MONITORING);

    private final Insights insights;
    private final Texts texts;
    private final Wording wording;
    private final List<Component> components;
    private final Map<ComponentStatus, List<Component>> byStatus;

    /** For the components on the page, retired ones left out. */
    public AnswerMaker(PageContext context, List<Component> components) {
        this(context, components, component -> context.insights().status(component.id()));
    }

    /** The same where components stand otherwise than now. */
    AnswerMaker(PageContext context, List<Component> components, Function<Component, ComponentStatus> statuses) {
        this.insights = context.insights();
        this.texts = context.texts();
        this.wording = context.wording();
        this.components = components;
        this.byStatus = new EnumMap<>(ComponentStatus.class);
        components.forEach(component -> byStatus.computeIfAbsent(statuses.apply(component), status -> new ArrayList<>())
                .add(component));
    }

    /** The answer. */
    public Answer answer() {
        List<ComponentStatus> wrong = byStatus.keySet().stream()
                .filter(ComponentStatus::isImpact)
                .sorted(Comparator.reverseOrder())
                .toList();
        if (!wrong.isEmpty()) {
            return new Answer(state(wrong.get(0)), sentence(wrong), rest(true));
        }
        if (!insights.open().isEmpty()) {
            return withoutComponents();
        }
        if (byStatus.containsKey(ComponentStatus.UNDER_MAINTENANCE)) {
            ComponentStatus planned = ComponentStatus.UNDER_MAINTENANCE;
            return new Answer(state(planned), texts.get("answer.one", Map.of("first", clause(planned))), rest(false));
        }
        return fine("answer.fine");
    }

    private Answer fine(String key) {
        return new Answer(state(ComponentStatus.OPERATIONAL), texts.get(key), "");
    }

    /** Incidents are open that put no component into another status. */
    private Answer withoutComponents() {
        List<IncidentState> open = insights.open();
        if (open.stream().allMatch(state -> CALMING.contains(state.phase()))) {
            return fine("answer.watching");
        }
        return switch (insights.overall().indicator()) {
            case NONE, MAINTENANCE ->
                new Answer(state(ComponentStatus.OPERATIONAL), texts.plural("answer.open", open.size()), "");
            case MINOR -> opened(ComponentStatus.DEGRADED_PERFORMANCE, open.size());
            case MAJOR -> opened(ComponentStatus.PARTIAL_OUTAGE, open.size());
            case CRITICAL -> opened(ComponentStatus.MAJOR_OUTAGE, open.size());
        };
    }

    private Answer opened(ComponentStatus as, int count) {
        return new Answer(state(as), texts.plural("answer.open", count), "");
    }

    private StateView state(ComponentStatus status) {
        return new StateView(Views.css(status), texts.get("status." + word(status)));
    }

    private String sentence(List<ComponentStatus> wrong) {
        if (components.size() > 1 && of(wrong.get(0)).size() == components.size()) {
            return texts.get("answer.all." + word(wrong.get(0)));
        }
        List<String> clauses = wrong.stream().map(this::clause).toList();
        return switch (clauses.size()) {
            case 1 -> texts.get("answer.one", Map.of("first", clauses.get(0)));
            case 2 -> texts.get("answer.two", Map.of("first", clauses.get(0), "second", clauses.get(1)));
            default ->
                texts.get(
                        "answer.three",
                        Map.of("first", clauses.get(0), "second", clauses.get(1), "third", clauses.get(2)));
        };
    }

    private String clause(ComponentStatus status) {
        List<Component> affected = of(status);
        String key = "answer." + word(status);
        return namesFit(affected)
                ? texts.plural(key, affected.size(), Map.of("components", names(affected)))
                : texts.plural(key + ".counted", affected.size(), Map.of("total", total()));
    }

    private String total() {
        return texts.number(BigDecimal.valueOf(components.size()));
    }

    private boolean namesFit(List<Component> affected) {
        int all = components.size() - of(ComponentStatus.OPERATIONAL).size();
        return (all <= NAMES || affected.size() == 1)
                && affected.stream()
                        .allMatch(component -> wording.name(component).length() <= NAME_LENGTH);
    }

    private String rest(boolean impact) {
        List<String> sentences = new ArrayList<>();
        List<Component> planned = of(ComponentStatus.UNDER_MAINTENANCE);
        if (impact && !planned.isEmpty()) {
            sentences.add(texts.get("answer.one", Map.of("first", clause(ComponentStatus.UNDER_MAINTENANCE))));
        }
        if (!of(ComponentStatus.OPERATIONAL).isEmpty()) {
            sentences.add(texts.get("answer.else"));
        }
        return String.join(" ", sentences);
    }

    private List<Component> of(ComponentStatus status) {
        return byStatus.getOrDefault(status, List.of());
    }

    private String names(List<Component> affected) {
        return texts.list(affected.stream().map(wording::name).toList());
    }

    private static String word(ComponentStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
