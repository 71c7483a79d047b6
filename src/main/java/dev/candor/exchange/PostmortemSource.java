package dev.candor.exchange;

import dev.candor.problem.Place;

/**
 * A postmortem as it was found.
 *
 * @param name its file, see {@link PostmortemFiles}
 * @param keys what its front matter says
 * @param front the front matter as written, fences included; empty where there is none
 * @param body all the rest, byte for byte
 */
record PostmortemSource(String name, Keys keys, String front, String body) {

    /** The file. */
    Place place() {
        return Place.of(name);
    }

    /** A line of it. */
    Place line(int number) {
        return new Place(name, Math.max(1, number), 1);
    }

    /** The number of the body's first line. */
    int bodyLine() {
        return 1 + (int) normal(front).chars().filter(c -> c == '\n').count();
    }

    /** The body with one kind of line end. */
    String text() {
        return normal(body);
    }

    /** The file's name without its folder and the endings of text formats. */
    String stem() {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.replaceFirst(
                "(?i)(?:\\.(?:html?|md|markdown|mdown|mkd|mdx|qmd|rmd|txt|erb|adoc|rst|org|wiki|textile))+$", "");
    }

    private static String normal(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
