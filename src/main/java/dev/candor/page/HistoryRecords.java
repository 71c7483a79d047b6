package dev.candor.page;

import dev.candor.insight.History;
import dev.candor.insight.HistoryEntry;
import dev.candor.insight.HistoryEntry.OfIncident;
import dev.candor.insight.HistoryEntry.OfMaintenance;
import dev.candor.insight.ImpactCalendar;
import dev.candor.insight.IncidentState;
import dev.candor.model.Component;
import dev.candor.model.IncidentKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All that has happened, sorted once for the pages of the history. */
final class HistoryRecords {
    private static final List<String> KINDS = List.of("incident", "maintenance", "notice", "drill");

    private final PageContext context;
    private final ZoneId zone;
    private final History history;
    private final ImpactCalendar impact;
    private final List<HistoryEntry> entries;
    private final Map<YearMonth, Map<String, Integer>> counts = new HashMap<>();

    HistoryRecords(PageContext context) {
        this.context = context;
        this.zone = context.site().zone();
        this.history = History.withDrills(context.insights(), zone);
        this.impact = ImpactCalendar.of(context.insights(), zone);
        this.entries = history.entries();
        entries.forEach(entry -> counts.computeIfAbsent(YearMonth.from(day(entry)), any -> new HashMap<>())
                .merge(kind(entry), 1, Integer::sum));
    }

    /** Everything, newest first. */
    List<HistoryEntry> entries() {
        return entries;
    }

    /** The days of a month on which anything began, newest first. */
    List<History.Day> days(YearMonth month) {
        return history.days(month);
    }

    /** When customers were affected. */
    ImpactCalendar impact() {
        return impact;
    }

    /** The day on which something began, in the site's zone. */
    LocalDate day(HistoryEntry entry) {
        return entry.at().atZone(zone).toLocalDate();
    }

    /** Today in the site's zone. */
    LocalDate today() {
        return context.now().atZone(zone).toLocalDate();
    }

    /** Every month from the first in which anything began to the present one, newest first, the empty ones too. */
    List<YearMonth> months() {
        YearMonth last = YearMonth.from(today());
        YearMonth first = entries.isEmpty() ? last : YearMonth.from(day(entries.get(entries.size() - 1)));
        return Stream.iterate(last, month -> !month.isBefore(first), month -> month.minusMonths(1))
                .toList();
    }

    /** How many of a kind began in some months. */
    int count(List<YearMonth> months, String kind) {
        return months.stream()
                .mapToInt(month -> counts.getOrDefault(month, Map.of()).getOrDefault(kind, 0))
                .sum();
    }

    /** {@code incident}, {@code maintenance}, {@code notice} or {@code drill}. */
    static String kind(HistoryEntry entry) {
        return entry instanceof OfIncident incident
                ? incident.state().incident().kind().name().toLowerCase(Locale.ROOT)
                : "maintenance";
    }

    /** What the history can be narrowed down by. */
    List<Facet<HistoryEntry>> facets() {
        Map<String, List<HistoryEntry>> byValue = byValue();
        List<Facet<HistoryEntry>> facets = new ArrayList<>();
        for (Component component : context.site().components()) {
            facets.add(facet("component", component.id(), context.wording().name(component), byValue));
        }
        for (String severity : context.site().severities().keySet()) {
            facets.add(facet("severity", severity, context.wording().severity(severity), byValue));
        }
        KINDS.stream()
                .filter(kind -> !kind.equals("drill") || byValue.containsKey("kind drill"))
                .forEach(kind ->
                        facets.add(facet("kind", kind, context.texts().get("kind." + kind + ".many"), byValue)));
        return facets;
    }

    private Map<String, List<HistoryEntry>> byValue() {
        Map<String, List<HistoryEntry>> byValue = new HashMap<>();
        for (HistoryEntry entry : entries) {
            values(entry)
                    .forEach(value -> byValue.computeIfAbsent(value, any -> new ArrayList<>())
                            .add(entry));
        }
        return byValue;
    }

    private static Facet<HistoryEntry> facet(
            String trait, String id, String title, Map<String, List<HistoryEntry>> byValue) {
        List<HistoryEntry> found = byValue.getOrDefault(trait + " " + id, List.of());
        return new Facet<>(trait, id.toLowerCase(Locale.ROOT), title, List.copyOf(found));
    }

    private static Set<String> values(HistoryEntry entry) {
        Set<String> values = new LinkedHashSet<>();
        values.add("kind " + kind(entry));
        if (entry instanceof OfIncident incident) {
            IncidentState state = incident.state();
            components(state).forEach(id -> values.add("component " + id));
            state.incident()
                    .severity()
                    .filter(id -> state.incident().kind() != IncidentKind.NOTICE)
                    .ifPresent(id -> values.add("severity " + id));
        } else if (entry instanceof OfMaintenance window) {
            window.state().maintenance().components().keySet().forEach(id -> values.add("component " + id));
        }
        return values;
    }

    private static Set<String> components(IncidentState state) {
        Set<String> components = new LinkedHashSet<>(state.spans().keySet());
        components.addAll(state.incident().components().keySet());
        return components;
    }
}
