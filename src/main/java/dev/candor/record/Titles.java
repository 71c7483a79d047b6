package dev.candor.record;

import dev.candor.problem.Place;
import dev.candor.problem.Problems;

/** Checks a line that pages show as a heading: how long it is, and what in it cannot be seen. Lengths count Unicode code points. */
final class Titles {
    /** From here on a title is a warning: pages and feeds cut it. */
    static final int LONG = 200;

    /** From here on it is an error. */
    static final int MAX = 500;

    private Titles() {}

    /** The title on one line. */
    static String checked(String title, Place place, String name, Problems problems) {
        String line = title.replaceAll("\\s*\\n\\s*", " ");
        checkLength(line.codePointCount(0, line.length()), place, name, problems);
        if (line.codePoints().allMatch(Characters::isInvisible)) {
            problems.error("invisible-title", place, name + " has nothing that can be seen", "write words");
        }
        if (line.codePoints().anyMatch(Characters::isBidiControl)) {
            String message = name + " holds characters that change the direction of text";
            problems.warning("bidi-control", place, message, "delete them unless the language needs them");
        }
        return line;
    }

    private static void checkLength(int length, Place place, String name, Problems problems) {
        String message = name + " has " + length + " characters";
        if (length > MAX) {
            problems.error("long-title", place, message, "at most " + MAX + " are read; put the rest into the text");
        } else if (length > LONG) {
            problems.warning("long-title", place, message, "lists and feeds cut titles after " + LONG);
        }
    }
}
