package dev.candor.record;

import dev.candor.problem.Problems;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what an unfinished merge leaves in a file. */
final class ConflictMarkers {
    /** A line of seven equal signs alone is a Markdown heading's underline, so it counts only beside these. */
    private static final Pattern MARKER = Pattern.compile("^(?:<{7}|>{7}|\\|{7})(?: .*)?$", Pattern.MULTILINE);

    private ConflictMarkers() {}

    /** Whether there is none; reports the first. */
    static boolean check(TextBlock block, Problems problems) {
        Matcher marker = MARKER.matcher(block.text());
        if (!marker.find()) {
            return true;
        }
        int line = 1 + (int) block.text().substring(0, marker.start()).lines().count();
        problems.error(
                "merge-conflict",
                block.at(line, 1),
                "has the marker of a merge conflict that is not resolved",
                "choose one side, delete the lines that start with <<<<<<<, ======= and >>>>>>>, and commit again");
        return false;
    }
}
