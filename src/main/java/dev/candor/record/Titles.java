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
        int length = line.codePointCount(0, line.length());
        if (length > MAX) {
            problems.error(
                    "long-title",
                    place,
                    name + " has " + length + " characters",
                    "at most " + MAX + " are read; put the rest into the text");
        } else if (length > LONG) {
            problems.warning(
                    "long-title",
                    place,
                    name + " has " + length + " characters",
                    "lists and feeds cut titles after " + LONG);
        }
        if (line.codePoints().allMatch(Characters::isInvisible)) {
            problems.error("invisible-title", place, name + " has nothing that can be seen", "write words");
        }
        if (line.codePoints().anyMatch(Characters::isBidiControl)) {
            problems.warning(
                    "bidi-control",
                    place,
                    name + " holds characters that change the direction of text",
                    "delete them unless the language needs them");
        }
        return line;
    }
}
