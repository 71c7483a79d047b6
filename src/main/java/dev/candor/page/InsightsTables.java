package dev.candor.page;

import dev.candor.insight.Budget;
import dev.candor.insight.EventPair;
import dev.candor.insight.IncidentReport;
import dev.candor.insight.IncidentState;
import dev.candor.insight.Spread;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the tables of a report. */
final class InsightsTables {
    private static final int MOST_RECORDS = 30;
    private static final int MOST_QUARTERS = 12;

    private final PageContext context;
    private final IncidentReport report;
    private final Texts texts;

    InsightsTables(PageContext context, IncidentReport report) {
        this.context = context;
        this.report = report;
        this.texts = context.texts();
    }

    /** An incident by its title. */
    static LinkView link(PageContext context, IncidentState state) {
        return new LinkView(
                context.wording().title(state.incident()), context.addresses().incident(state.incident()));
    }

    /** The records behind a figure, as many as a reader can look through. */
    static List<LinkView> records(PageContext context, List<IncidentState> states) {
        return states.stream()
                .limit(MOST_RECORDS)
                .map(state -> link(context, state))
                .toList();
    }

    /** What the records behind a figure are: all of them, or as many as are listed. */
    static String label(Texts texts, int all) {
        return all <= MOST_RECORDS
                ? texts.get("insights.records")
                : texts.get("insights.latest", Map.of("n", texts.number(BigDecimal.valueOf(MOST_RECORDS))));
    }

    private List<String> words(String... keys) {
        return Stream.of(keys).map(key -> texts.get("insights." + key)).toList();
    }

    /** Each pair of events, with the durations themselves where they are few. */
    TableView durations() {
        List<TableView.Row> rows = Stream.of(EventPair.values())
                .map(pair -> spread(texts.get("pair." + pair.name().toLowerCase(Locale.ROOT)), report.spread(pair)))
                .toList();
        return spreads(rows);
    }

    /** Days from resolution to publication. */
    TableView published() {
        boolean owed = !report.severe().isEmpty();
        return spreads(owed ? List.of(spread(texts.get("insights.published"), report.untilPublished())) : List.of());
    }

    private TableView spreads(List<TableView.Row> rows) {
        return new TableView(words("measure", "n", "median", "most", "missing"), rows);
    }

    private TableView.Row spread(String title, Spread spread) {
        List<Spread.Sample> shown = spread.n() < Spread.ENOUGH ? spread.samples() : longest(spread);
        List<LinkView> samples = shown.stream().map(this::sample).toList();
        String label = spread.n() < Spread.ENOUGH
                ? ""
                : spread.n() > MOST_RECORDS
                        ? texts.get("insights.longest", Map.of("n", number(MOST_RECORDS)))
                        : texts.get("insights.records");
        List<String> cells = List.of(
                number(spread.n()), length(spread.median()), length(spread.mostWithin()), number(spread.missing()));
        return new TableView.Row(title, Optional.empty(), cells, samples, label);
    }

    private static List<Spread.Sample> longest(Spread spread) {
        List<Spread.Sample> samples = new ArrayList<>(spread.samples());
        Collections.reverse(samples);
        return samples.subList(0, Math.min(MOST_RECORDS, samples.size()));
    }

    /** What came after: postmortems and promised updates, with the incidents that had and lacked them. */
    TableView follow() {
        List<TableView.Row> rows = new ArrayList<>();
        int severe = report.severe().size();
        if (severe > 0) {
            rows.add(part("severe", report.analysed(), report.analysed().size(), severe));
            rows.add(part("unanalysed", report.unanalysed(), report.unanalysed().size(), severe));
        }
        IncidentReport.Cadence cadence = report.cadence();
        int owed = cadence.kept() + cadence.missed();
        if (owed > 0) {
            rows.add(part("cadence", List.of(), cadence.kept(), owed));
            rows.add(part("late", report.late(), cadence.missed(), owed));
        }
        return new TableView(words("follow", "share_head"), rows);
    }

    private TableView.Row part(String what, List<IncidentState> states, int part, int all) {
        return listing(texts.get("insights." + what), List.of(share(texts, part, all)), states);
    }

    /** A part of all in words. */
    static String share(Texts texts, long part, long all) {
        return texts.get(
                "insights.share",
                Map.of("n", texts.number(BigDecimal.valueOf(part)), "all", texts.number(BigDecimal.valueOf(all))));
    }

    private TableView.Row listing(String title, List<String> cells, List<IncidentState> states) {
        List<LinkView> records = records(context, states);
        return new TableView.Row(title, Optional.empty(), cells, records, label(texts, states.size()));
    }

    private TableView.Row row(String title, List<String> cells, List<LinkView> records) {
        return new TableView.Row(title, Optional.empty(), cells, records, texts.get("insights.records"));
    }

    private LinkView sample(Spread.Sample sample) {
        return new LinkView(
                texts.shortDuration(sample.length()) + " – "
                        + context.wording().title(sample.state().incident()),
                context.addresses().incident(sample.state().incident()));
    }

    private String length(Optional<Duration> length) {
        return length.map(texts::shortDuration).orElse("–");
    }

    private String number(long number) {
        return texts.number(BigDecimal.valueOf(number));
    }

    /** What each component suffered. */
    TableView components() {
        return new TableView(
                words("component", "incidents", "impact", "uptime", "objective", "budget"),
                report.components().stream().map(this::component).toList());
    }

    private TableView.Row component(IncidentReport.ComponentImpact impact) {
        Views views = new Views(context);
        LinkView link = new LinkView(
                context.wording().name(impact.component()),
                context.addresses().component(impact.component().id()));
        List<String> cells = List.of(
                number(impact.incidents()),
                texts.shortDuration(impact.impact()),
                impact.uptime().percent().map(views::percent).orElse("–"),
                impact.budget()
                        .map(budget -> views.percent(budget.slo().percent()))
                        .orElse("–"),
                impact.budget().map(this::budget).orElse("–"));
        return new TableView.Row(link.text(), Optional.of(link), cells, List.of(), "");
    }

    private String budget(Budget budget) {
        return texts.get(
                "insights.share",
                Map.of("n", texts.shortDuration(budget.spent()), "all", texts.shortDuration(budget.allowed())));
    }

    /** The contributing factors and tags of more than one incident. */
    TableView recurring() {
        List<TableView.Row> rows = new ArrayList<>();
        report.recurringCauses()
                .forEach((cause, states) -> rows.add(recurring(context.wording().cause(cause), "cause", states)));
        report.recurringTags().forEach((tag, states) -> rows.add(recurring(tag, "tag", states)));
        return new TableView(words("recurring", "kind", "incidents"), rows);
    }

    private TableView.Row recurring(String name, String kind, List<IncidentState> states) {
        return listing(name, List.of(texts.get("insights." + kind), number(states.size())), states);
    }

    /** Years, which have pages of their own, and quarters, which lead to their months; the newest first. */
    TableView periods() {
        List<TableView.Row> rows = new ArrayList<>();
        report.years().forEach(year -> rows.add(year(year)));
        report.quarters().stream().limit(MOST_QUARTERS).forEach(quarter -> rows.add(quarter(quarter)));
        return new TableView(words("period", "incidents", "impact", "resolve"), rows);
    }

    private TableView.Row year(IncidentReport part) {
        String name = Integer.toString(part.scope().first().getYear());
        LinkView page = new LinkView(name, context.addresses().page("insights/" + name));
        return new TableView.Row(soFar(name, part), Optional.of(page), period(part), List.of(), "");
    }

    private TableView.Row quarter(IncidentReport part) {
        LocalDate first = part.scope().first();
        String quarter = Integer.toString((first.getMonthValue() + 2) / 3);
        String name =
                texts.get("insights.quarter", Map.of("year", Integer.toString(first.getYear()), "quarter", quarter));
        return row(soFar(name, part), period(part), months(part));
    }

    private String soFar(String name, IncidentReport part) {
        boolean over =
                new Views(context).dayOf(context.now()).isAfter(part.scope().last());
        return over ? name : texts.get("insights.so_far", Map.of("period", name));
    }

    private List<String> period(IncidentReport part) {
        Spread spread = part.spread(EventPair.RESOLVE);
        String median = spread.median()
                .flatMap(middle -> spread.uncertainty().map(range -> trend(middle, range)))
                .orElse("–");
        return List.of(number(part.incidents().size()), texts.shortDuration(part.impact()), median);
    }

    private List<LinkView> months(IncidentReport part) {
        Views views = new Views(context);
        return part.incidents().stream()
                .map(state -> YearMonth.from(views.dayOf(state.incident().started())))
                .distinct()
                .map(month -> new LinkView(
                        texts.month(month.atDay(1)), context.addresses().history(month)))
                .toList();
    }

    private String trend(Duration median, Spread.Range range) {
        return texts.get(
                "insights.interval",
                Map.of(
                        "median", texts.shortDuration(median),
                        "low", texts.shortDuration(range.low()),
                        "high", texts.shortDuration(range.high())));
    }
}
