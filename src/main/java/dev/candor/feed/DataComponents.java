package dev.candor.feed;

import dev.candor.insight.Budget;
import dev.candor.insight.DayUsage;
import dev.candor.insight.Insights;
import dev.candor.insight.StatusSpan;
import dev.candor.model.Component;
import dev.candor.model.ComponentGroup;
import dev.candor.model.ComponentStatus;
import dev.candor.model.Interval;
import dev.candor.output.Fingerprint;
import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.page.Addresses;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Components as our own data has them: what they are now, and by year their impact intervals and every day. */
final class DataComponents {

    private static final List<Integer> DAYS = List.of(30, 90, 365);

    private final FeedContext context;
    private final Insights insights;
    private final ComponentBook book;
    private final ZoneId zone;
    private final LocalDate today;
    private final LocalDate begun;
    private final String stamp;

    DataComponents(FeedContext context, Archive archive, ComponentBook book) {
        this.context = context;
        this.insights = context.insights();
        this.book = book;
        this.zone = context.catalog().site().zone();
        this.today = insights.now().atZone(zone).toLocalDate();
        this.begun = archive.begun()
                .map(moment -> moment.atZone(zone).toLocalDate())
                .filter(day -> day.isBefore(today))
                .orElse(today);
        this.stamp = SiteStamp.of(context, context.texts()).value();
    }

    Stream<OutputFile> files() {
        ObjectNode list = Json.object();
        list.put("version", 1);
        list.put("kind", "components");
        list.put("built_for", insights.now().toString());
        list.set("components", Json.array(book.all().stream().map(this::component)));
        return Stream.concat(
                Stream.of(Json.file("data/v1/components.json", list)),
                book.all().stream().flatMap(this::years));
    }

    private ObjectNode component(Component component) {
        SitePath page = new Addresses("").component(component.id());
        ObjectNode json = Json.object();
        json.put("id", component.id());
        json.put("name", component.name());
        json.put("description", component.description());
        json.put("group", book.groupOf(component).map(ComponentGroup::name).orElse(null));
        json.put("status", DataRecords.word(insights.status(component.id())));
        json.put("retired", insights.isRetired(component));
        json.put("since", component.since().map(LocalDate::toString).orElse(null));
        json.put("until", component.retired().map(LocalDate::toString).orElse(null));
        json.set("aliases", Json.words(component.aliases()));
        json.put("path", page.address());
        json.put("url", context.absolute(page).map(URI::toString).orElse(null));
        return figures(json, component);
    }

    private ObjectNode figures(ObjectNode json, Component component) {
        json.set("uptime", uptime(component));
        json.set(
                "error_budget",
                insights.budget(component).<JsonNode>map(DataComponents::budget).orElse(Json.nothing()));
        json.set("years", Json.array(yearsOf(component).stream().map(year -> year(component, year))));
        return json;
    }

    private static ObjectNode year(Component component, int year) {
        return Json.object().put("year", year).put("path", path(component, year));
    }

    private ObjectNode uptime(Component component) {
        ObjectNode json = Json.object();
        for (int days : DAYS) {
            Interval window = new Interval(insights.now().minus(Duration.ofDays(days)), insights.now());
            json.put(days + "d", insights.uptime(component, window).percent().orElse(null));
        }
        return json;
    }

    private static ObjectNode budget(Budget budget) {
        ObjectNode json = Json.object();
        json.put("slo", budget.slo().percent());
        json.put("window_seconds", budget.slo().window().toSeconds());
        json.put("allowed_seconds", budget.allowed().toSeconds());
        json.put("spent_seconds", budget.spent().toSeconds());
        json.put("left_seconds", budget.left().toSeconds());
        return json;
    }

    private static String path(Component component, int year) {
        return "data/v1/components/" + component.id() + "/" + year + ".json";
    }

    private List<Integer> yearsOf(Component component) {
        LocalDate first = first(component);
        LocalDate last = last(component);
        return first.isAfter(last)
                ? List.of()
                : Stream.iterate(first.getYear(), year -> year <= last.getYear(), year -> year + 1)
                        .toList();
    }

    private LocalDate first(Component component) {
        return component.since().orElse(begun);
    }

    private LocalDate last(Component component) {
        return component.retired().filter(day -> day.isBefore(today)).orElse(today);
    }

    private Stream<OutputFile> years(Component component) {
        TreeMap<Integer, List<StatusSpan>> spans = new TreeMap<>();
        for (StatusSpan span : insights.spans(component.id())) {
            int last = year(span.interval().end());
            for (int year = year(span.interval().start()); year <= last; year++) {
                spans.computeIfAbsent(year, key -> new ArrayList<>()).add(span);
            }
        }
        return yearsOf(component).stream().map(year -> file(component, year, spans.getOrDefault(year, List.of())));
    }

    private int year(Instant moment) {
        return moment.atZone(zone).getYear();
    }

    private OutputFile file(Component component, int year, List<StatusSpan> spans) {
        List<String> parts =
                new ArrayList<>(List.of(stamp, component.toString(), Integer.toString(year), begun.toString()));
        parts.add(year == last(component).getYear() ? insights.now().toString() : "");
        spans.forEach(span -> parts.add(span.toString()));
        String path = path(component, year);
        return new OutputFile(
                SitePath.of(path),
                MediaType.JSON,
                path,
                Fingerprint.of(parts),
                () -> Json.bytes(year(component, year, spans)));
    }

    private ObjectNode year(Component component, int year, List<StatusSpan> spans) {
        ObjectNode json = Json.object();
        json.put("version", 1);
        json.put("kind", "component-year");
        json.put("component", component.id());
        json.put("year", year);
        json.put("zone", zone.getId());
        json.set("intervals", Json.array(spans.stream().map(DataComponents::interval)));
        json.set("days", Json.array(days(component, year).map(day -> day(component, day))));
        return json;
    }

    private static ObjectNode interval(StatusSpan span) {
        return DataRecords.interval(span).put("record", span.recordId());
    }

    /** The days of a year that there is something to judge of. */
    private Stream<DayUsage> days(Component component, int year) {
        LocalDate first = later(first(component), LocalDate.of(year, 1, 1));
        LocalDate last = last(component);
        LocalDate end = LocalDate.of(year, 12, 31);
        return insights.days(component, first, last.isBefore(end) ? last : end).stream()
                .filter(day -> !day.measured().isZero());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private ObjectNode day(Component component, DayUsage usage) {
        Interval day = new Interval(
                usage.day().atStartOfDay(zone).toInstant(),
                usage.day().plusDays(1).atStartOfDay(zone).toInstant());
        ObjectNode json = Json.object();
        json.put("day", usage.day().toString());
        json.put("measured_seconds", usage.measured().toSeconds());
        json.put("uptime", insights.uptime(component, day).percent().orElse(null));
        json.set("seconds", seconds(usage));
        json.set("records", Json.words(usage.records()));
        return json;
    }

    private static ObjectNode seconds(DayUsage usage) {
        ObjectNode seconds = Json.object();
        for (ComponentStatus status : ComponentStatus.values()) {
            Duration time = usage.time().getOrDefault(status, Duration.ZERO);
            if (!time.isZero()) {
                seconds.put(DataRecords.word(status), time.toSeconds());
            }
        }
        return seconds;
    }
}
