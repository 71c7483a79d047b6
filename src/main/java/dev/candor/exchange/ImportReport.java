package dev.candor.exchange;

import dev.candor.problem.Problem;
import java.util.List;

/**
 * What came of an import.
 *
 * @param incidents how many there are now, kept ones included
 * @param maintenance the same of windows
 * @param notices the same of notices
 * @param written files that were written
 * @param unchanged files that were there already
 * @param kept files that a person has changed and that stay
 * @param former names that no longer are components of the site and became retired ones
 * @param problems what was decided, changed or left out, by file
 */
public record ImportReport(
        int incidents,
        int maintenance,
        int notices,
        int written,
        int unchanged,
        int kept,
        List<String> former,
        List<Problem> problems) {
    /** All records. */
    public int records() {
        return incidents + maintenance + notices;
    }
}
