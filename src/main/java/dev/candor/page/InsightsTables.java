package dev.candor.page;

import dev.candor.insight.Budget;
import dev.candor.insight.EventPair;
import dev.candor.insight.IncidentReport;
import dev.candor.insight.IncidentState;
import dev.candor.insight.Spread;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
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
        List<LinkView> few = spread.n() < Spread.ENOUGH
                ? spread.samples().stream().map(this::sample).toList()
                : List.of();
        List<String> cells = List.of(
                number(spread.n()), length(spread.median()), length(spread.mostWithin()), number(spread.missing()));
        return new TableView.Row(title, Optional.empty(), cells, few, true);
    }

    /** What came after: postmortems and promised updates, with the incidents that lack them. */
    TableView follow() {
        List<TableView.Row> rows = new ArrayList<>();
        int severe = report.severe().size();
        if (severe > 0) {
            String share = share(texts, report.analysed().size(), severe);
            rows.add(row(texts.get("insights.severe"), List.of(share), records(context, report.unanalysed())));
        }
        IncidentReport.Cadence cadence = report.cadence();
        int owed = cadence.kept() + cadence.missed();
        if (owed > 0) {
            rows.add(row(
                    texts.get("insights.cadence"),
                    List.of(share(texts, cadence.kept(), owed)),
                    records(context, report.late())));
        }
        return new TableView(words("follow", "share_head"), rows);
    }

    /** A part of all in words. */
    static String share(Texts texts, long part, long all) {
        return texts.get(
                "insights.share",
                Map.of("n", texts.number(BigDecimal.valueOf(part)), "all", texts.number(BigDecimal.valueOf(all))));
    }

    private static TableView.Row row(String title, List<String> cells, List<LinkView> records) {
        return new TableView.Row(title, Optional.empty(), cells, records, false);
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
        return new TableView.Row(link.text(), Optional.of(link), cells, List.of(), false);
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
        return row(name, List.of(texts.get("insights." + kind), number(states.size())), records(context, states));
    }

    /** Years, which have pages of their own, and quarters, which lead to their months; the newest first. */
    TableView periods() {
        List<TableView.Row> rows = new ArrayList<>();
        LocalDate last = report.scope().last();
        LocalDate first = report.scope().first();
        for (int year = last.getYear(); year >= first.getYear(); year--) {
            Optional<LinkView> page = Optional.of(
                    new LinkView(Integer.toString(year), context.addresses().page("insights/" + year)));
            rows.add(period(Integer.toString(year), page, LocalDate.of(year, 1, 1), 12));
        }
        LocalDate quarter = last.withDayOfMonth(1).withMonth((last.getMonthValue() - 1) / 3 * 3 + 1);
        int shown = 0;
        while (shown++ < MOST_QUARTERS && !quarter.plusMonths(3).minusDays(1).isBefore(first)) {
            rows.add(period(quarterName(quarter), Optional.empty(), quarter, 3));
            quarter = quarter.minusMonths(3);
        }
        return new TableView(words("period", "incidents", "impact", "resolve"), rows);
    }

    private String quarterName(LocalDate first) {
        String quarter = Integer.toString((first.getMonthValue() + 2) / 3);
        return texts.get("insights.quarter", Map.of("year", Integer.toString(first.getYear()), "quarter", quarter));
    }

    private TableView.Row period(String name, Optional<LinkView> page, LocalDate first, int months) {
        LocalDate last = first.plusMonths(months).minusDays(1);
        IncidentReport part = report.during(first, last);
        Spread spread = part.spread(EventPair.RESOLVE);
        String median = spread.median()
                .flatMap(middle -> spread.uncertainty().map(range -> trend(middle, range)))
                .orElse("–");
        boolean over = new Views(context).dayOf(context.now()).isAfter(last);
        String title = over ? name : texts.get("insights.so_far", Map.of("period", name));
        List<String> cells = List.of(number(part.incidents().size()), texts.shortDuration(part.impact()), median);
        return new TableView.Row(title, page, cells, page.isPresent() ? List.of() : months(first, part), false);
    }

    private List<LinkView> months(LocalDate first, IncidentReport part) {
        return Stream.of(2, 1, 0)
                .map(first::plusMonths)
                .filter(month -> part.incidents().stream()
                        .anyMatch(state -> new Views(context)
                                .dayOf(state.incident().started())
                                .withDayOfMonth(1)
                                .equals(month)))
                .map(month ->
                        new LinkView(texts.month(month), context.addresses().history(java.time.YearMonth.from(month))))
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
