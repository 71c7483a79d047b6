package dev.candor.page;

import dev.candor.insight.Communication;
import dev.candor.insight.IncidentState;
import dev.candor.insight.Intervals;
import dev.candor.insight.StatusSpan;
import dev.candor.model.Component;
import dev.candor.model.IncidentKind;
import dev.candor.model.Interval;
import dev.candor.model.Postmortem;
import dev.candor.model.Severity;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Puts a postmortem's incidents in numbers, overlaps counted once. */
final class PostmortemFigures {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,6})?");

    private final PageContext context;
    private final Texts texts;
    private final List<IncidentState> covered;

    PostmortemFigures(PageContext context, List<IncidentState> covered) {
        this.context = context;
        this.texts = context.texts();
        this.covered = covered;
    }

    /** The record's own figures, then the impact as a whole, then that of each component. */
    List<FigureView> impact(Postmortem postmortem, List<Component> components) {
        List<FigureView> figures = new ArrayList<>();
        postmortem.impact().forEach((name, value) -> figures.add(new FigureView(label(name), value(value), "")));
        whole().ifPresent(figures::add);
        for (Component component : components) {
            Duration own = merged(state -> spans(state, component));
            figures.add(new FigureView(context.wording().name(component), texts.shortDuration(own), ""));
        }
        return List.copyOf(figures);
    }

    private Optional<FigureView> whole() {
        Duration length = merged(IncidentState::impactTime);
        boolean open = covered.stream().anyMatch(IncidentState::open);
        String label = texts.get(open ? "figure.impact_so_far" : "figure.impact");
        String note = covered.size() > 1 ? texts.get("figure.merged") : "";
        return length.isZero()
                ? Optional.empty()
                : Optional.of(new FigureView(label, texts.shortDuration(length), note));
    }

    private Duration merged(Function<IncidentState, List<Interval>> times) {
        return Intervals.of(covered.stream()
                        .flatMap(state -> times.apply(state).stream())
                        .toList())
                .total();
    }

    private static List<Interval> spans(IncidentState state, Component component) {
        return state.spans().getOrDefault(component.id(), List.of()).stream()
                .map(StatusSpan::interval)
                .toList();
    }

    /** A key as words: {@code requests_failed} as {@code Requests failed}. */
    private static String label(String key) {
        String words = key.replace('_', ' ').strip();
        return words.isEmpty() ? key : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String value(String text) {
        return NUMBER.matcher(text).matches() ? texts.number(new BigDecimal(text)) : text;
    }

    /** How customers were told of each incident. */
    List<PostmortemView.Told> told() {
        List<IncidentState> incidents = covered.stream()
                .filter(state -> state.incident().kind() == IncidentKind.INCIDENT)
                .toList();
        boolean single = incidents.size() == 1;
        return incidents.stream()
                .map(state -> new PostmortemView.Told(
                        single ? "" : context.wording().title(state.incident()), figures(state)))
                .toList();
    }

    private List<FigureView> figures(IncidentState state) {
        Optional<Duration> owed = state.incident()
                .severity()
                .flatMap(id -> Optional.ofNullable(context.site().severities().get(id)))
                .flatMap(Severity::updateEvery);
        Communication told = Communication.of(state, owed, context.now());
        List<FigureView> figures = new ArrayList<>();
        figures.add(first(state, told));
        figures.add(new FigureView(texts.get("told.silence"), texts.shortDuration(told.longestSilence()), ""));
        int promises = told.kept() + told.missed();
        if (promises > 0) {
            figures.add(new FigureView(texts.get("told.promises"), kept(told.kept(), promises), ""));
        }
        return List.copyOf(figures);
    }

    /** The first word is counted only from a beginning that the record states. */
    private FigureView first(IncidentState state, Communication told) {
        boolean known = state.incident().milestones().started().isPresent();
        String label = texts.get("told.first");
        return told.firstWord()
                .filter(any -> known)
                .map(length -> new FigureView(label, texts.shortDuration(length), texts.get("told.first_note")))
                .orElseGet(() -> new FigureView(label, texts.get("told.unknown"), ""));
    }

    private String kept(int kept, int promises) {
        return texts.get("told.kept", Map.of("kept", number(kept), "all", number(promises)));
    }

    private String number(int count) {
        return texts.number(BigDecimal.valueOf(count));
    }
}
