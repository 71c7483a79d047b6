package dev.candor.page;

import java.util.List;
import java.util.Optional;

/**
 * The history of a month.
 *
 * @param kind its year
 * @param lede what happened, in numbers
 * @param days newest first, up to today
 * @param older the month before; absent for the first
 * @param newer the month after; absent for the present one
 */
public record MonthView(
        Chrome chrome,
        LinkView kind,
        String title,
        String lede,
        List<FilterView> filters,
        List<MonthDay> days,
        Optional<LinkView> older,
        Optional<LinkView> newer)
        implements PageSpec.Localized {
    /**
     * A day on which something began, or a run of days on which nothing did.
     *
     * @param anchors the fragments of all its days
     * @param quiet what is said of a run without beginnings; empty otherwise
     */
    public record MonthDay(DayView day, List<String> anchors, String quiet) {}
}
