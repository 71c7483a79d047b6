package dev.candor.insight;

import dev.candor.model.Catalog;
import dev.candor.model.Component;
import dev.candor.model.ComponentStatus;
import dev.candor.model.Impact;
import dev.candor.model.IncidentKind;
import dev.candor.model.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Derives everything from a catalog at a moment, each record by itself and once, and keeps it indexed. */
public final class InsightsAt implements Insights {
    private static final SpanIndex NOTHING = new SpanIndex(List.of());

    private final Catalog catalog;
    private final Instant now;
    private final Availability availability;
    private final List<IncidentState> everything;
    private final Map<String, IncidentState> incidents;
    private final Map<String, MaintenanceState> maintenance;
    private final Map<String, SpanIndex> spans;
    private final Relations relations;

    private InsightsAt(Catalog catalog, Instant now) {
        this.catalog = catalog;
        this.now = now;
        this.availability = new Availability(
                new Weights(catalog.site().weights()), catalog.site().zone(), now);
        ComponentNames names = new ComponentNames(catalog.site().components());
        this.everything = states(names);
        this.incidents = byId(
                everything.stream()
                        .filter(state -> state.incident().kind() == IncidentKind.INCIDENT)
                        .toList(),
                state -> state.incident().id());
        this.maintenance = byId(windows(names), state -> state.maintenance().id());
        this.spans = index();
        this.relations = Relations.of(catalog);
    }

    /** What follows from a catalog at a moment: a pure function of the two. */
    public static Insights of(Catalog catalog, Instant now) {
        return new InsightsAt(catalog, now);
    }

    private List<IncidentState> states(ComponentNames names) {
        IncidentDerivation derivation = new IncidentDerivation(catalog.site().severities(), names, now);
        Comparator<IncidentState> byStart =
                Comparator.comparing(state -> state.incident().started());
        return catalog.incidents().values().parallelStream()
                .map(derivation::state)
                .sorted(byStart.reversed()
                        .thenComparing(state -> state.incident().id()))
                .toList();
    }

    private List<MaintenanceState> windows(ComponentNames names) {
        MaintenanceDerivation derivation = new MaintenanceDerivation(names, now);
        Comparator<MaintenanceState> byStart =
                Comparator.comparing(state -> state.maintenance().scheduled().start());
        return catalog.maintenance().values().parallelStream()
                .map(derivation::state)
                .sorted(byStart.reversed()
                        .thenComparing(state -> state.maintenance().id()))
                .toList();
    }

    private static <T> Map<String, T> byId(List<T> states, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        states.forEach(state -> byId.put(id.apply(state), state));
        return Collections.unmodifiableMap(byId);
    }

    private Map<String, SpanIndex> index() {
        Map<String, List<StatusSpan>> all = new HashMap<>();
        Stream.concat(
                        incidents.values().stream().map(IncidentState::spans),
                        maintenance.values().stream().map(MaintenanceState::spans))
                .flatMap(map -> map.entrySet().stream())
                .forEach(entry -> all.computeIfAbsent(entry.getKey(), key -> new ArrayList<>())
                        .addAll(entry.getValue()));
        Map<String, SpanIndex> index = new HashMap<>();
        all.forEach((component, list) -> index.put(component, new SpanIndex(list)));
        return Map.copyOf(index);
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Map<String, IncidentState> incidents() {
        return incidents;
    }

    @Override
    public List<IncidentState> open() {
        Comparator<IncidentState> byImpact = Comparator.comparing(IncidentState::impact);
        return incidents.values().stream()
                .filter(IncidentState::open)
                .sorted(byImpact.reversed())
                .toList();
    }

    @Override
    public List<IncidentState> notices() {
        return only(state -> state.incident().kind() == IncidentKind.NOTICE && state.visible());
    }

    @Override
    public List<IncidentState> drills() {
        return only(state -> state.incident().kind() == IncidentKind.DRILL);
    }

    @Override
    public List<IncidentState> pinned() {
        return only(state -> state.visible()
                && (state.incident().kind() == IncidentKind.NOTICE
                        ? isPinned(state)
                        : state.incident().kind() == IncidentKind.INCIDENT
                                && state.incident().pinned()));
    }

    private boolean isPinned(IncidentState notice) {
        return notice.open()
                && (notice.incident().until().isPresent() || notice.incident().pinned());
    }

    private List<IncidentState> only(Predicate<IncidentState> wanted) {
        return everything.stream().filter(wanted).toList();
    }

    @Override
    public Map<String, MaintenanceState> maintenance() {
        return maintenance;
    }

    @Override
    public List<MaintenanceState> running() {
        return windows(Occurrence::isRunning, occurrence -> occurrence.planned().end());
    }

    @Override
    public List<MaintenanceState> upcoming() {
        return windows(
                occurrence -> MaintenanceDerivation.isAhead(occurrence, now),
                occurrence -> occurrence.planned().start());
    }

    private List<MaintenanceState> windows(Predicate<Occurrence> wanted, Function<Occurrence, Instant> order) {
        return maintenance.values().stream()
                .filter(state -> state.visible() && wanted.test(state.current()))
                .sorted(Comparator.comparing(state -> order.apply(state.current())))
                .toList();
    }

    @Override
    public ComponentStatus status(String componentId) {
        return spansOf(componentId).current();
    }

    @Override
    public ComponentStatus worst(List<Component> components) {
        return ComponentStatus.worst(
                components.stream().map(component -> status(component.id())).toList());
    }

    @Override
    public Overall overall() {
        List<ComponentStatus> shown = catalog.site().components().stream()
                .filter(component -> !isRetired(component))
                .map(component -> status(component.id()))
                .toList();
        Impact stated = incidents.values().stream()
                .filter(state -> state.open() && state.spans().isEmpty())
                .map(IncidentState::impact)
                .max(Comparator.naturalOrder())
                .orElse(Impact.NONE);
        Overall components = ImpactRules.overall(shown);
        Overall words = ImpactRules.overall(stated);
        return words.indicator().compareTo(components.indicator()) > 0
                ? new Overall(words.indicator(), words.description(), components.worst())
                : components;
    }

    @Override
    public boolean isRetired(Component component) {
        LocalDate today = now.atZone(catalog.site().zone()).toLocalDate();
        return component.retired().map(day -> !day.isAfter(today)).orElse(false);
    }

    @Override
    public List<StatusSpan> spans(String componentId) {
        return spansOf(componentId).all();
    }

    private SpanIndex spansOf(String componentId) {
        return spans.getOrDefault(componentId, NOTHING);
    }

    @Override
    public List<DayUsage> days(Component component, LocalDate first, LocalDate last) {
        return availability.days(component, spansOf(component.id())).days(first, last);
    }

    @Override
    public Uptime uptime(Component component, Interval over) {
        return availability.uptime(component, over, spansOf(component.id()));
    }

    @Override
    public Optional<Budget> budget(Component component) {
        return component.slo().map(slo -> availability.budget(component, slo, spansOf(component.id())));
    }

    @Override
    public Relations relations() {
        return relations;
    }

    @Override
    public Optional<Instant> nextChange() {
        return new NextChange(now, catalog.site().zone()).of(everything, maintenance.values());
    }
}
