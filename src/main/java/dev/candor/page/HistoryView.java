package dev.candor.page;

import dev.candor.output.SitePath;
import java.util.List;

/**
 * The history of all years, or of one.
 *
 * @param kind the page above it; its path is absent on the topmost, whose word stands alone
 * @param title the year, or what the page is
 * @param lede what happened, in numbers
 * @param filters ways to narrow the history down
 * @param tables counts by month and by year
 * @param years the years, for getting from one to another
 */
public record HistoryView(
        Chrome chrome,
        LinkView kind,
        String title,
        String lede,
        List<FilterView> filters,
        List<CountTable> tables,
        List<YearLink> years)
        implements PageSpec.Localized {
    /**
     * Counts of what happened.
     *
     * @param anchor names the table on its page
     * @param title what its rows have in common
     * @param head what its rows are, such as {@code Month}
     */
    public record CountTable(String anchor, String title, String head, List<CountRow> rows) {}

    /**
     * What happened in a stretch of time.
     *
     * @param minutes of declared impact, incidents that overlap counted once
     */
    public record CountRow(String text, SitePath path, String incidents, String maintenance, String minutes) {}

    /**
     * A year.
     *
     * @param current whether the page shows it
     */
    public record YearLink(String text, SitePath path, boolean current) {}
}
