package dev.candor.page;

import dev.candor.insight.IncidentState;
import dev.candor.insight.MaintenanceState;
import dev.candor.insight.Occurrence;
import dev.candor.model.IncidentKind;
import dev.candor.model.Interval;
import dev.candor.model.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says a record in a line of a list. */
public final class RecordLines {
    private final PageContext context;
    private final Texts texts;
    private final Wording wording;
    private final Views views;
    private final IncidentParts parts;

    /** The lines of one locale. */
    public RecordLines(PageContext context) {
        this.context = context;
        this.texts = context.texts();
        this.wording = context.wording();
        this.views = new Views(context);
        this.parts = new IncidentParts(context);
    }

    /** An incident, a drill or a notice, as listed on a day. */
    public HistoryLine line(IncidentState state, LocalDate day) {
        return new HistoryLine(
                wording.title(state.incident()),
                context.addresses().incident(state.incident()),
                parts.state(state),
                List.of(),
                facts(state, day),
                postmortem(state));
    }

    private List<String> facts(IncidentState state, LocalDate day) {
        List<String> facts = new ArrayList<>();
        if (state.open() && state.incident().kind() != IncidentKind.NOTICE) {
            facts.add(texts.get("line.open"));
        }
        facts.addAll(parts.facts(state));
        state.incident()
                .until()
                .map(views::dayOf)
                .ifPresent(last -> facts.add(texts.get("line.until", Map.of("day", texts.day(last)))));
        LocalDate began = views.dayOf(state.incident().started());
        if (!began.equals(day)) {
            facts.add(texts.get("line.began", Map.of("day", texts.shortDay(began))));
        }
        return List.copyOf(facts);
    }

    private List<LinkView> postmortem(IncidentState state) {
        return context.insights().relations().postmortemsOf(state.incident().id()).stream()
                .map(found -> new LinkView(
                        texts.get("section.postmortem"), context.addresses().postmortem(found.id())))
                .toList();
    }

    /** A taking place of a maintenance window. */
    public HistoryLine line(MaintenanceState state, Occurrence occurrence) {
        Interval window = window(occurrence);
        String components = views.components(state.maintenance().components());
        return new HistoryLine(
                wording.title(state.maintenance()),
                context.addresses().maintenance(state.maintenance().id()),
                state(occurrence),
                List.of(views.clock(window.start(), window.end()), views.end(window.start(), window.end())),
                components.isEmpty() ? List.of() : List.of(components),
                List.of());
    }

    /** When it took place; as planned where that is not over. */
    private static Interval window(Occurrence occurrence) {
        boolean over = occurrence.phase() == Phase.COMPLETED;
        return over ? occurrence.actual() : occurrence.planned();
    }

    /** The phase of one taking place. */
    public StateView state(Occurrence occurrence) {
        String css = occurrence.phase() == Phase.CANCELLED ? "note" : "maint";
        return new StateView(css, views.phase(occurrence.phase()));
    }
}
