package dev.candor.page;

import dev.candor.insight.HistoryEntry;
import dev.candor.output.SitePath;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts what happened by year and by month. */
final class HistoryTables {
    private static final int NEWEST_MONTHS = 12;

    private final PageContext context;
    private final HistoryRecords records;
    private final FacetPages<HistoryEntry> facets;
    private final Texts texts;
    private final HistoryCounts counts;

    HistoryTables(PageContext context, HistoryRecords records, FacetPages<HistoryEntry> facets) {
        this.context = context;
        this.records = records;
        this.facets = facets;
        this.texts = context.texts();
        this.counts = new HistoryCounts(context, records);
    }

    /** Every year from the first to the present, newest first. */
    List<Integer> years() {
        return records.months().stream().map(YearMonth::getYear).distinct().toList();
    }

    /** The history of all years. */
    HistoryView all() {
        SitePath path = context.addresses().history();
        String title = texts.get("history.title");
        List<YearMonth> months = records.months();
        LinkView home =
                new LinkView(context.wording().siteTitle(), context.addresses().home());
        List<HistoryView.CountTable> tables = List.of(
                months("history.newest", months.stream().limit(NEWEST_MONTHS).map(this::monthWithYear)),
                new HistoryView.CountTable(
                        "years",
                        texts.get("history.years"),
                        texts.get("history.year"),
                        years().stream().map(this::row).toList()));
        return view(new Head(path, title, title, home), months, tables, List.of());
    }

    /** The history of a year. */
    HistoryView year(int year) {
        SitePath path = context.addresses().history(year);
        List<YearMonth> months = months(year);
        String title = texts.get("history.of_year", Map.of("year", Integer.toString(year)));
        LinkView all =
                new LinkView(texts.get("history.title"), context.addresses().history());
        return view(
                new Head(path, title, Integer.toString(year), all),
                months,
                List.of(months("history.months", months.stream().map(this::row))),
                years().stream().map(other -> link(other, year)).toList());
    }

    private record Head(SitePath path, String title, String heading, LinkView kind) {}

    private HistoryView view(
            Head head, List<YearMonth> months, List<HistoryView.CountTable> tables, List<HistoryView.YearLink> years) {
        String lede = counts.sentence(months);
        ChromeMaker.Head plain = ChromeMaker.Head.plain(head.path(), head.title(), lede);
        return new HistoryView(
                new ChromeMaker(context).chrome(plain),
                head.kind(),
                head.heading(),
                lede,
                facets.filters(head.path()),
                tables,
                years);
    }

    private HistoryView.CountTable months(String title, Stream<HistoryView.CountRow> rows) {
        return new HistoryView.CountTable("months", texts.get(title), texts.get("history.month"), rows.toList());
    }

    private HistoryView.YearLink link(int year, int current) {
        return new HistoryView.YearLink(
                Integer.toString(year), context.addresses().history(year), year == current);
    }

    private List<YearMonth> months(int year) {
        return records.months().stream()
                .filter(month -> month.getYear() == year)
                .toList();
    }

    private HistoryView.CountRow row(int year) {
        return row(Integer.toString(year), context.addresses().history(year), months(year));
    }

    private HistoryView.CountRow row(YearMonth month) {
        return row(texts.monthName(month.atDay(1)), context.addresses().history(month), List.of(month));
    }

    private HistoryView.CountRow monthWithYear(YearMonth month) {
        return row(texts.month(month.atDay(1)), context.addresses().history(month), List.of(month));
    }

    private HistoryView.CountRow row(String text, SitePath path, List<YearMonth> months) {
        Duration impact =
                months.stream().map(month -> records.impact().in(month)).reduce(Duration.ZERO, Duration::plus);
        return new HistoryView.CountRow(
                text,
                path,
                number(records.count(months, "incident")),
                number(records.count(months, "maintenance")),
                number(impact.plusSeconds(59).toMinutes()));
    }

    private String number(long count) {
        return texts.number(BigDecimal.valueOf(count));
    }
}
