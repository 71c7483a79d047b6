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
        List<TableView.Row> rows = new ArrayList<>();
        for (EventPair pair : EventPair.values()) {
            Spread spread = report.spread(pair);
            List<LinkView> few = spread.n() < Spread.ENOUGH
                    ? spread.samples().stream().map(this::sample).toList()
                    : List.of();
            List<String> cells = List.of(
                    number(spread.n()), length(spread.median()), length(spread.mostWithin()), number(spread.missing()));
            rows.add(row(texts.get("pair." + pair.name().toLowerCase(Locale.ROOT)), cells, few));
        }
        return new TableView(words("measure", "n", "median", "most", "missing"), rows);
    }

    private static TableView.Row row(String title, List<String> cells, List<LinkView> records) {
        return new TableView.Row(title, Optional.empty(), cells, records);
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
        List<String> heads = new ArrayList<>(words("component", "incidents", "impact", "uptime"));
        heads.add(texts.get("figure.budget_left"));
        return new TableView(
                heads, report.components().stream().map(this::component).toList());
    }

    private TableView.Row component(IncidentReport.ComponentImpact impact) {
        String uptime =
                impact.uptime().percent().map(new Views(context)::percent).orElse("–");
        String budget =
                context.insights().budget(impact.component()).map(this::budget).orElse("–");
        LinkView link = new LinkView(
                context.wording().name(impact.component()),
                context.addresses().component(impact.component().id()));
        List<String> cells = List.of(number(impact.incidents()), texts.shortDuration(impact.impact()), uptime, budget);
        return new TableView.Row(link.text(), Optional.of(link), cells, List.of());
    }

    private String budget(Budget budget) {
        String left = texts.shortDuration(budget.left().abs());
        String shown = budget.left().isNegative() ? "−" + left : left;
        return shown + " " + texts.get("figure.budget_of", Map.of("length", texts.shortDuration(budget.allowed())));
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

    /** Quarters and years, the newest first. */
    TableView periods() {
        List<TableView.Row> rows = new ArrayList<>();
        LocalDate last = report.scope().last();
        LocalDate first = report.scope().first();
        for (int year = last.getYear(); year >= first.getYear(); year--) {
            rows.add(period(Integer.toString(year), LocalDate.of(year, 1, 1), 12));
        }
        LocalDate quarter = last.withDayOfMonth(1).withMonth((last.getMonthValue() - 1) / 3 * 3 + 1);
        int shown = 0;
        while (shown++ < MOST_QUARTERS && !quarter.plusMonths(3).minusDays(1).isBefore(first)) {
            rows.add(period(quarterName(quarter), quarter, 3));
            quarter = quarter.minusMonths(3);
        }
        return new TableView(words("period", "incidents", "impact", "resolve"), rows);
    }

    private String quarterName(LocalDate first) {
        return texts.get(
                "insights.quarter",
                Map.of(
                        "year",
                        Integer.toString(first.getYear()),
                        "quarter",
                        Integer.toString((first.getMonthValue() + 2) / 3)));
    }

    private TableView.Row period(String name, LocalDate first, int months) {
        IncidentReport part = report.during(first, first.plusMonths(months).minusDays(1));
        Spread spread = part.spread(EventPair.RESOLVE);
        String median = spread.median()
                .flatMap(middle -> spread.uncertainty().map(range -> trend(middle, range)))
                .orElse("–");
        return row(
                name, List.of(number(part.incidents().size()), texts.shortDuration(part.impact()), median), List.of());
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
