package dev.candor.exchange;

import dev.candor.problem.Problem;
import java.util.List;

/**
 * What came of importing postmortems.
 *
 * @param records how many there are now, kept ones included
 * @param written files that were written
 * @param unchanged files that were there already
 * @param kept files that a person has changed and that stay
 * @param headings titles of sections in all of them
 * @param recognised those of them that are known sections
 * @param moments entries of timelines
 * @param actions actions
 * @param hidden postmortems that a build for the public does not show yet
 * @param problems what was decided, assumed or left in the text, by file
 */
public record PostmortemReport(
        int records,
        int written,
        int unchanged,
        int kept,
        int headings,
        int recognised,
        int moments,
        int actions,
        int hidden,
        List<Problem> problems) {
    public PostmortemReport {
        problems = List.copyOf(problems);
    }
}
