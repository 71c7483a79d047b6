package dev.candor.page;

import dev.candor.output.SitePath;
import java.util.List;

/**
 * An uptime strip: one column a day, oldest first, each one unit wide.
 *
 * @param days how many columns
 * @param rest the path that draws the columns of quiet days, in the middle of the strip's height
 * @param affected the columns of days on which something was declared
 */
public record StripView(int days, String rest, List<AffectedDay> affected) {
    /**
     * A day that is not quiet.
     *
     * @param x where its column is, such as {@code 42.36}
     * @param state the worst state of the day
     * @param fill the height of its fill, in 32nds of the strip, in proportion to the affected share of the day
     * @param text the day and what happened in words
     * @param path the record behind it, or the day in the history where there are several
     * @param old whether it is older than the thirty days that a phone shows
     */
    public record AffectedDay(
            String x, String state, String fill, String text, SitePath path, String fragment, boolean old) {}
}
