package dev.candor.insight;

import dev.candor.model.Catalog;
import dev.candor.model.Component;
import dev.candor.model.Detection;
import dev.candor.model.Interval;
import dev.candor.model.Postmortem;
import dev.candor.model.Severity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What incidents of some days show; drills, notices and maintenance are never counted. */
public final class IncidentReport {
    private final Catalog catalog;
    private final Insights insights;
    private final ReportScope scope;
    private final ZoneId zone;
    private final List<IncidentState> incidents;
    private final Intervals impactEver;

    private IncidentReport(Catalog catalog, Insights insights, ReportScope scope, Intervals impactEver) {
        this.catalog = catalog;
        this.insights = insights;
        this.scope = scope;
        this.zone = catalog.site().zone();
        this.incidents = began(scope.first(), scope.last()).toList();
        this.impactEver = impactEver;
    }

    /** Compares moments, because thousands of incidents are asked for each of many periods. */
    private Stream<IncidentState> began(LocalDate first, LocalDate last) {
        Instant from = first.atStartOfDay(zone).toInstant();
        Instant to = last.plusDays(1).atStartOfDay(zone).toInstant();
        return insights.incidents().values().stream()
                .filter(state -> state.visible()
                        && !state.incident().started().isBefore(from)
                        && state.incident().started().isBefore(to)
                        && scope.component().map(state.spans()::containsKey).orElse(true));
    }

    /** Looks at a catalog. */
    public static IncidentReport of(Catalog catalog, Insights insights, ReportScope scope) {
        Intervals impact = Intervals.of(insights.incidents().values().stream()
                .filter(IncidentState::visible)
                .flatMap(state -> impactTime(state, scope.component()))
                .toList());
        return new IncidentReport(catalog, insights, scope, impact);
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** What it is about. */
    public ReportScope scope() {
        return scope;
    }

    /** The incidents, the newest first. */
    public List<IncidentState> incidents() {
        return incidents;
    }

    /** How far a pair of events lay apart. */
    public Spread spread(EventPair pair) {
        return Spread.of(incidents, pair);
    }

    /**
     * What a component suffered in these days.
     *
     * @param incidents those that affected it, whenever they began
     * @param impact how long, incidents that overlap counted once
     * @param uptime by the site's weights
     * @param budget what its objective allowed in the measured part of these days, whatever the objective's own window; absent without an objective
     */
    public record ComponentImpact(
            Component component, int incidents, Duration impact, Uptime uptime, Optional<Budget> budget) {}

    /** Every component that the report is about, in the site's order. */
    public List<ComponentImpact> components() {
        return scope.time(zone, insights.now())
                .map(time -> catalog.site().components().stream()
                        .filter(component ->
                                scope.component().map(component.id()::equals).orElse(true))
                        .map(component -> impact(component, time))
                        .toList())
                .orElse(List.of());
    }

    private ComponentImpact impact(Component component, Interval time) {
        List<Intervals> each = insights.incidents().values().stream()
                .map(state -> impactOn(state, component, time))
                .filter(impact -> !impact.stretches().isEmpty())
                .toList();
        Intervals all = Intervals.of(
                each.stream().flatMap(impact -> impact.stretches().stream()).toList());
        Uptime uptime = insights.uptime(component, time);
        Optional<Budget> budget = component.slo().map(slo -> Budget.over(uptime, slo));
        return new ComponentImpact(component, each.size(), all.total(), uptime, budget);
    }

    private static Intervals impactOn(IncidentState state, Component component, Interval time) {
        return Intervals.of(state.spans().getOrDefault(component.id(), List.of()).stream()
                .filter(span -> span.status().isImpact())
                .flatMap(span -> Intervals.overlap(span.interval(), time).stream())
                .toList());
    }

    /** The incidents by who noticed first, those of which that is not recorded last. */
    public Map<Optional<Detection>, List<IncidentState>> detections() {
        Map<Optional<Detection>, List<IncidentState>> found = new LinkedHashMap<>();
        Stream.of(Detection.values()).forEach(how -> found.put(Optional.of(how), new ArrayList<>()));
        found.put(Optional.empty(), new ArrayList<>());
        incidents.forEach(state -> found.computeIfAbsent(detection(state), any -> new ArrayList<>())
                .add(state));
        found.values().removeIf(List::isEmpty);
        return found;
    }

    /** The incident's own word, else that of a postmortem. */
    private Optional<Detection> detection(IncidentState state) {
        return state.incident()
                .detection()
                .or(() -> postmortems(state).stream()
                        .flatMap(postmortem -> postmortem.detection().stream())
                        .findFirst());
    }

    private List<Postmortem> postmortems(IncidentState state) {
        return insights.relations().postmortemsOf(state.incident().id());
    }

    /** The contributing factors of more than one incident, the most frequent first. */
    public Map<String, List<IncidentState>> recurringCauses() {
        return recurring(state -> postmortems(state).stream().flatMap(postmortem -> postmortem.causes().stream()));
    }

    /** The tags of more than one incident, the most frequent first. */
    public Map<String, List<IncidentState>> recurringTags() {
        return recurring(state -> state.incident().tags().stream());
    }

    private Map<String, List<IncidentState>> recurring(Function<IncidentState, Stream<String>> words) {
        Map<String, List<IncidentState>> byWord = new TreeMap<>();
        incidents.forEach(state -> words.apply(state)
                .distinct()
                .forEach(word ->
                        byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(state)));
        Map<String, List<IncidentState>> found = new LinkedHashMap<>();
        byWord.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .forEach(entry -> found.put(entry.getKey(), List.copyOf(entry.getValue())));
        return found;
    }

    /** The resolved incidents whose severity demands a postmortem. */
    public List<IncidentState> severe() {
        return incidents.stream()
                .filter(state -> state.ended().isPresent() && isSevere(state))
                .toList();
    }

    private boolean isSevere(IncidentState state) {
        return state.incident()
                .severity()
                .flatMap(id -> Optional.ofNullable(catalog.site().severities().get(id)))
                .flatMap(Severity::postmortem)
                .isPresent();
    }

    /** Those of them that have one. */
    public List<IncidentState> analysed() {
        return severe().stream().filter(state -> !postmortems(state).isEmpty()).toList();
    }

    /** Those of them that have none. */
    public List<IncidentState> unanalysed() {
        return severe().stream().filter(state -> postmortems(state).isEmpty()).toList();
    }

    /** The incidents in which a promised word came late or not at all. */
    public List<IncidentState> late() {
        return incidents.stream().filter(state -> told(state).missed() > 0).toList();
    }

    private Communication told(IncidentState state) {
        return Communication.of(state, owed(state), insights.now());
    }

    /** The publications as a spread of whole days; severe incidents without one count as missing. */
    public Spread untilPublished() {
        List<Publication> found = publications();
        List<Spread.Sample> samples = found.stream()
                .map(each -> new Spread.Sample(each.state(), Duration.ofDays(each.days())))
                .toList();
        return new Spread(samples, severe().size() - found.size());
    }

    /**
     * After how many days a postmortem was published.
     *
     * @param days from the day of resolution, 0 where that was the same day or later
     */
    public record Publication(IncidentState state, Postmortem postmortem, long days) {}

    /** The publications of the severe incidents' first postmortems, the quickest first. */
    public List<Publication> publications() {
        return severe().stream()
                .flatMap(state -> publication(state).stream())
                .sorted(Comparator.comparing(Publication::days)
                        .thenComparing(found -> found.state().incident().id()))
                .toList();
    }

    private Optional<Publication> publication(IncidentState state) {
        return state.ended()
                .flatMap(end -> postmortems(state).stream()
                        .flatMap(postmortem -> postmortem.published().stream()
                                .map(published -> new Publication(
                                        state, postmortem, Math.max(0, ChronoUnit.DAYS.between(day(end), published)))))
                        .min(Comparator.comparing(Publication::days)));
    }

    /** How many promised words came in time. */
    public record Cadence(int kept, int missed) {}

    /** Promises of a next word, kept and missed, of all incidents. */
    public Cadence cadence() {
        return incidents.stream()
                .map(this::told)
                .map(told -> new Cadence(told.kept(), told.missed()))
                .reduce(new Cadence(0, 0), (a, b) -> new Cadence(a.kept + b.kept, a.missed + b.missed));
    }

    private Optional<Duration> owed(IncidentState state) {
        return state.incident()
                .severity()
                .flatMap(id -> Optional.ofNullable(catalog.site().severities().get(id)))
                .flatMap(Severity::updateEvery);
    }

    /** How long customers were affected in these days, incidents that overlap counted once. */
    public Duration impact() {
        return scope.time(zone, insights.now())
                .map(time -> impactEver.intersect(Intervals.of(List.of(time))).total())
                .orElse(Duration.ZERO);
    }

    private static Stream<Interval> impactTime(IncidentState state, Optional<String> component) {
        return component
                .map(id -> state.spans().getOrDefault(id, List.of()).stream()
                        .filter(span -> span.status().isImpact())
                        .map(StatusSpan::interval))
                .orElseGet(() -> state.impactTime().stream());
    }

    /** The same figures of each calendar year as far as it is meant, the newest first. */
    public List<IncidentReport> years() {
        return periods(scope.last().withDayOfYear(1), Period.ofYears(1));
    }

    /** The same figures of each quarter of a year as far as it is meant, the newest first. */
    public List<IncidentReport> quarters() {
        LocalDate month = scope.last().withDayOfMonth(1);
        return periods(month.withMonth((month.getMonthValue() - 1) / 3 * 3 + 1), Period.ofMonths(3));
    }

    private List<IncidentReport> periods(LocalDate newest, Period length) {
        return Stream.iterate(
                        newest,
                        start -> !start.plus(length).minusDays(1).isBefore(scope.first()),
                        start -> start.minus(length))
                .map(start -> within(start, start.plus(length).minusDays(1)))
                .toList();
    }

    private IncidentReport within(LocalDate first, LocalDate last) {
        return during(
                first.isBefore(scope.first()) ? scope.first() : first,
                last.isAfter(scope.last()) ? scope.last() : last);
    }

    /** The same figures of other days. */
    public IncidentReport during(LocalDate first, LocalDate last) {
        return new IncidentReport(catalog, insights, scope.days(first, last), impactEver);
    }
}
