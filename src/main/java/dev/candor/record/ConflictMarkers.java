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
        String text = block.text();
        if (!text.contains("<<<<<<<") && !text.contains(">>>>>>>") && !text.contains("|||||||")) {
            return true;
        }
        Matcher marker = MARKER.matcher(text);
        if (!marker.find()) {
            return true;
        }
        int line = 1
                + (int) text.substring(0, marker.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        problems.error(
                "merge-conflict",
                block.at(line, 1),
                "has the marker of a merge conflict that is not resolved",
                "choose one side, delete the lines that start with <<<<<<<, ======= and >>>>>>>, and commit again");
        return false;
    }
}
