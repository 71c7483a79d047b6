package dev.candor.page;

import dev.candor.output.SitePath;
import java.util.List;

/**
 * An uptime strip: one column a day, oldest first, each one unit wide.
 *
 * @param days how many columns
 * @param rest the path that draws the columns of quiet days, in the middle of the strip's height
 * @param affected what was declared, oldest first
 */
public record StripView(int days, String rest, List<AffectedDays> affected) {
    /**
     * Days on which something was declared. Days too close to be told apart by a finger are one.
     *
     * @param state their worst state
     * @param text the days and what was declared in words
     * @param path the record behind them, or the component's calendar where there are several
     * @param fragment a place on that page; empty for its beginning
     * @param back the path that draws their columns over the strip's whole height
     * @param bars their fills
     * @param old whether one of them is older than the thirty days that a phone shows
     */
    public record AffectedDays(
            String state, String text, SitePath path, String fragment, String back, List<Bar> bars, boolean old) {}

    /**
     * The fill of a day, in proportion to the affected share of it.
     *
     * @param state the worst state of the day
     * @param path draws the fill
     */
    public record Bar(String state, String path) {}
}
