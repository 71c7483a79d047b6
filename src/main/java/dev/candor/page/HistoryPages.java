package dev.candor.page;

import dev.candor.insight.HistoryEntry;
import dev.candor.output.SitePath;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes the history: all years, each year, each month from the first record to the present, and a list for each filter. */
public final class HistoryPages implements PageMaker {
    @Override
    public Stream<PageSpec> pages(PageContext context) {
        HistoryRecords records = new HistoryRecords(context);
        FacetPages<HistoryEntry> facets =
                new FacetPages<>(context, "history", records.entries().size(), records.facets());
        HistoryTables tables = new HistoryTables(context, records, facets);
        HistoryMonths months = new HistoryMonths(context, records, facets);
        List<Stream<PageSpec>> all = new ArrayList<>();
        all.add(Stream.of(page(context.addresses().history(), "history", tables::all)));
        all.add(tables.years().stream()
                .map(year -> page(context.addresses().history(year), "history", () -> tables.year(year))));
        all.add(records.months().stream().map(month -> month(context, months, month)));
        all.add(facets.pages().map(found -> page(found.path(), "history-filter", () -> months.filtered(found))));
        return all.stream().flatMap(pages -> pages);
    }

    private static PageSpec month(PageContext context, HistoryMonths months, YearMonth month) {
        return page(context.addresses().history(month), "history-month", () -> months.month(month));
    }

    private static PageSpec page(SitePath path, String template, Supplier<? extends Record> view) {
        return PageSpec.of(path, template, "history " + path.address(), view);
    }
}
