package dev.candor.page;

import dev.candor.insight.History;
import dev.candor.insight.HistoryEntry;
import dev.candor.insight.HistoryEntry.OfIncident;
import dev.candor.insight.HistoryEntry.OfMaintenance;
import dev.candor.output.SitePath;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lists what happened day by day. */
final class HistoryMonths {
    private final PageContext context;
    private final HistoryRecords records;
    private final FacetPages<HistoryEntry> facets;
    private final Texts texts;
    private final RecordLines lines;
    private final HistoryCounts counts;
    private final ChromeMaker chrome;

    HistoryMonths(PageContext context, HistoryRecords records, FacetPages<HistoryEntry> facets) {
        this.context = context;
        this.records = records;
        this.facets = facets;
        this.texts = context.texts();
        this.lines = new RecordLines(context);
        this.counts = new HistoryCounts(context, records);
        this.chrome = new ChromeMaker(context);
    }

    /** A month with all its days so far. */
    MonthView month(YearMonth month) {
        SitePath path = context.addresses().history(month);
        String title = texts.month(month.atDay(1));
        List<MonthView.MonthDay> days = new MonthDays(month).newestFirst();
        String lede = counts.sentence(List.of(month)) + quiet(days);
        return new MonthView(
                chrome.chrome(ChromeMaker.Head.plain(path, title, lede).on(basis(month))),
                year(month.getYear()),
                title,
                lede,
                facets.filters(path),
                days,
                link(month.minusMonths(1)),
                link(month.plusMonths(1)));
    }

    private LinkView year(int year) {
        return new LinkView(Integer.toString(year), context.addresses().history(year));
    }

    /** The present month grows day by day. */
    private PageBasis basis(YearMonth month) {
        List<HistoryEntry> entries = records.days(month).stream()
                .flatMap(day -> day.entries().stream())
                .toList();
        return month.equals(YearMonth.from(records.today())) ? PageBasis.NOW : PageBasis.of(entries);
    }

    private String quiet(List<MonthView.MonthDay> days) {
        int count = days.stream()
                .filter(day -> day.day().lines().isEmpty())
                .mapToInt(day -> day.anchors().size())
                .sum();
        return count == 0 ? "" : " " + texts.plural("count.quiet", count);
    }

    private Optional<LinkView> link(YearMonth month) {
        List<YearMonth> all = records.months();
        boolean known = !month.isAfter(all.get(0)) && !month.isBefore(all.get(all.size() - 1));
        return known
                ? Optional.of(new LinkView(
                        texts.month(month.atDay(1)), context.addresses().history(month)))
                : Optional.empty();
    }

    /** A page of what shares a trait. */
    FacetView filtered(FacetPages.Page<HistoryEntry> page) {
        String title = page.facet().title();
        String lede = texts.plural("count.record", page.facet().records().size());
        return new FacetView(
                chrome.chrome(ChromeMaker.Head.plain(page.path(), title, lede).on(PageBasis.of(page.records()))),
                new LinkView(texts.get("history.title"), context.addresses().history()),
                title,
                lede,
                facets.filters(page.front()),
                byMonth(page.records()),
                page.older().map(older -> new LinkView(texts.get("pager.older"), older)),
                page.newer().map(newer -> new LinkView(texts.get("pager.newer"), newer)));
    }

    private List<FacetView.Month> byMonth(List<HistoryEntry> entries) {
        Map<YearMonth, List<HistoryEntry>> months = new LinkedHashMap<>();
        entries.forEach(entry -> months.computeIfAbsent(YearMonth.from(records.day(entry)), any -> new ArrayList<>())
                .add(entry));
        return months.entrySet().stream()
                .map(month -> month(month.getKey(), month.getValue()))
                .toList();
    }

    private FacetView.Month month(YearMonth month, List<HistoryEntry> entries) {
        Map<LocalDate, List<HistoryEntry>> days = new LinkedHashMap<>();
        entries.forEach(entry -> days.computeIfAbsent(records.day(entry), any -> new ArrayList<>())
                .add(entry));
        return new FacetView.Month(
                texts.month(month.atDay(1)),
                context.addresses().history(month),
                days.entrySet().stream()
                        .map(day -> day(day.getKey(), day.getValue()))
                        .toList());
    }

    private DayView day(LocalDate day, List<HistoryEntry> entries) {
        List<HistoryLine> said =
                entries.stream().flatMap(entry -> line(entry, day)).toList();
        return new DayView(day.toString(), texts.shortDay(day), "d-" + day, said);
    }

    private Stream<HistoryLine> line(HistoryEntry entry, LocalDate day) {
        if (entry instanceof OfIncident incident) {
            return Stream.of(lines.line(incident.state(), day));
        }
        return entry instanceof OfMaintenance window
                ? Stream.of(lines.line(window.state(), window.occurrence()))
                : Stream.empty();
    }

    /** The days of one month. */
    private final class MonthDays {
        private final LocalDate first;
        private final LocalDate last;
        private final TreeMap<LocalDate, History.Day> busy = new TreeMap<>();

        private MonthDays(YearMonth month) {
            this.first = month.atDay(1);
            this.last = month.atEndOfMonth().isAfter(records.today()) ? records.today() : month.atEndOfMonth();
            records.days(month).forEach(day -> busy.put(day.date(), day));
        }

        private List<MonthView.MonthDay> newestFirst() {
            List<MonthView.MonthDay> days = new ArrayList<>();
            LocalDate day = last;
            while (!day.isBefore(first)) {
                LocalDate from = start(day);
                days.add(from.equals(day) && busy.containsKey(day) ? busy(day) : quiet(from, day));
                day = from.minusDays(1);
            }
            return List.copyOf(days);
        }

        /** The first day of the run that ends on a day: quiet days of one kind, or the day alone. */
        private LocalDate start(LocalDate end) {
            LocalDate from = end;
            while (!busy.containsKey(end) && from.isAfter(first) && isAlike(from.minusDays(1), end)) {
                from = from.minusDays(1);
            }
            return from;
        }

        private boolean isAlike(LocalDate day, LocalDate quiet) {
            return !busy.containsKey(day) && goesOn(day) == goesOn(quiet);
        }

        private boolean goesOn(LocalDate day) {
            return !records.impact().on(day).isZero();
        }

        private MonthView.MonthDay busy(LocalDate date) {
            History.Day entries = Objects.requireNonNull(busy.get(date));
            DayView view = day(date, entries.entries());
            return new MonthView.MonthDay(view, List.of(view.anchor()), "");
        }

        private MonthView.MonthDay quiet(LocalDate from, LocalDate to) {
            String text = from.equals(to) ? texts.shortDay(from) : texts.days(from, to);
            List<String> anchors =
                    from.datesUntil(to.plusDays(1)).map(day -> "d-" + day).toList();
            String word = texts.get(goesOn(to) ? "days.went_on" : "days.quiet");
            return new MonthView.MonthDay(new DayView("", text, "", List.of()), anchors, word);
        }
    }
}
