package dev.candor.page;

import dev.candor.insight.IncidentState;
import dev.candor.insight.PhaseSpan;
import dev.candor.insight.StatusSpan;
import dev.candor.model.ContentRecord;
import dev.candor.model.Incident;
import dev.candor.model.IncidentKind;
import dev.candor.model.MarkdownText;
import dev.candor.model.Phase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the parts in which an incident is told, on its own page and on others. */
public final class IncidentParts {
    private final PageContext context;
    private final Texts texts;
    private final Wording wording;
    private final Views views;

    /** The parts of one locale. */
    public IncidentParts(PageContext context) {
        this.context = context;
        this.texts = context.texts();
        this.wording = context.wording();
        this.views = new Views(context);
    }

    /** The shape and word of its worst moment; a notice and a drill have their own. */
    public StateView state(IncidentState state) {
        return switch (state.incident().kind()) {
            case INCIDENT -> views.state(state);
            case NOTICE -> new StateView("note", texts.get("kind.notice"));
            case DRILL -> new StateView("note", texts.get("kind.drill"));
        };
    }

    /** Severity, components and, once it is over, length. */
    public List<String> facts(IncidentState state) {
        List<String> facts = new ArrayList<>();
        Incident incident = state.incident();
        incident.severity().ifPresent(id -> facts.add(wording.severity(id)));
        if (incident.kind() == IncidentKind.INCIDENT && !state.open()) {
            facts.add(length(state));
        }
        String components = views.components(state.spans());
        if (!components.isEmpty()) {
            facts.add(components);
        }
        return List.copyOf(facts);
    }

    /** How long it has lasted or took from its beginning to its resolution. */
    public String length(IncidentState state) {
        Duration length =
                Duration.between(state.incident().started(), state.ended().orElse(context.now()));
        String text = texts.shortDuration(length.isNegative() ? Duration.ZERO : length);
        return state.open() ? texts.get("incident.so_far", Map.of("length", text)) : text;
    }

    /** One plain sentence for search engines and previews. */
    public String sentence(IncidentState state) {
        String components = views.components(state.spans());
        String key = state.open() ? "incident.sentence_open" : "incident.sentence_over";
        Map<String, String> blanks = Map.of(
                "state", state(state).word(),
                "components", components.isEmpty() ? wording.siteTitle() : components,
                "start", texts.moment(state.incident().started()),
                "length", length(state));
        return texts.get(state.incident().kind() == IncidentKind.NOTICE ? "notice.sentence" : key, blanks);
    }

    /** Since when it lasts. */
    public TimedView since(IncidentState state) {
        String key = state.incident().kind() == IncidentKind.NOTICE ? "announced" : "since";
        return views.timed(key, views.moment(state.incident().started()));
    }

    /** When the next word comes. */
    public Optional<PromiseView> promise(IncidentState state) {
        return state.nextWordDue().map(this::promise);
    }

    private PromiseView promise(Instant due) {
        boolean overdue = due.isBefore(context.now());
        boolean today = views.dayOf(due).equals(views.dayOf(context.now()));
        TimeView by = new TimeView(due.toString(), today ? texts.clock(due) : texts.moment(due));
        return new PromiseView(views.timed(overdue ? "promise.overdue" : "promise.due", by), overdue);
    }

    /** The impact as a whole and per component, overlaps merged. */
    public List<FigureView> figures(IncidentState state) {
        List<FigureView> figures = new ArrayList<>();
        if (!state.impactTime().isEmpty()) {
            String key = state.open() ? "figure.impact_so_far" : "figure.impact";
            figures.add(new FigureView(texts.get(key), texts.shortDuration(state.impactDuration()), ""));
        }
        for (var component : context.site().components()) {
            List<StatusSpan> spans = state.spans().getOrDefault(component.id(), List.of());
            if (!spans.isEmpty()) {
                figures.add(figure(wording.name(component), spans));
            }
        }
        return List.copyOf(figures);
    }

    private FigureView figure(String name, List<StatusSpan> spans) {
        Duration total = spans.stream().map(span -> span.interval().duration()).reduce(Duration.ZERO, Duration::plus);
        StatusSpan worst = spans.stream()
                .max(java.util.Comparator.comparing(StatusSpan::status))
                .orElseThrow();
        return new FigureView(
                name, texts.shortDuration(total), views.status(worst.status()).word());
    }

    /** The bar of phases, each in proportion to its length. */
    public List<PhaseView> phases(IncidentState state) {
        List<PhaseSpan> spans = state.phases().stream()
                .filter(span -> !span.interval().isEmpty() && span.phase() != Phase.RESOLVED)
                .toList();
        long total = spans.stream()
                .mapToLong(span -> span.interval().duration().toSeconds())
                .sum();
        List<PhaseView> views = new ArrayList<>();
        long before = 0;
        for (PhaseSpan span : spans) {
            long seconds = span.interval().duration().toSeconds();
            views.add(new PhaseView(shade(span.phase()), percent(before, total), percent(seconds, total), text(span)));
            before += seconds;
        }
        return List.copyOf(views);
    }

    private String text(PhaseSpan span) {
        return views.phase(span.phase()) + " "
                + texts.shortDuration(span.interval().duration());
    }

    /** The shade of a phase in a drawing. */
    static String shade(Phase phase) {
        return switch (phase) {
            case INVESTIGATING -> "p1";
            case IDENTIFIED -> "p2";
            case MITIGATED -> "p3";
            default -> "p4";
        };
    }

    /** A share in percent with one decimal, as an attribute of a drawing wants it. */
    static String percent(long part, long whole) {
        return BigDecimal.valueOf(part * 100)
                .divide(BigDecimal.valueOf(Math.max(1, whole)), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** The text before the first update. */
    public TextView summary(Incident incident) {
        return text(incident, incident.summary());
    }

    /** A record's own text with the language it is in. */
    public TextView text(ContentRecord entry, MarkdownText text) {
        Wording.Worded worded = wording.summary(entry, text);
        boolean foreign = !worded.text().isEmpty() && !worded.language().equals(texts.locale());
        return new TextView(
                worded.text(), foreign ? worded.language() : "", foreign ? texts.language(worded.language()) : "");
    }
}
