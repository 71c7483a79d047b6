package dev.candor.record;

/**
 * A line of a record's Markdown.
 *
 * @param number counted from 1 in the file
 * @param text without its line end
 * @param kind what it belongs to
 */
record BodyLine(int number, String text, Kind kind) {

    /** What a line belongs to. */
    enum Kind {
        /** Text, headings, lists. */
        TEXT,
        /** A fenced code block, its fences included. */
        CODE,
        /** A block for the organisation itself, its fences included. */
        INTERNAL
    }

    /** Whether it may hold headings, comments and definitions. */
    boolean isText() {
        return kind == Kind.TEXT;
    }

    /** The same line with other text. */
    BodyLine with(String other) {
        return new BodyLine(number, other, kind);
    }

    /** An empty line in its place, so that those after it keep their numbers. */
    BodyLine blank() {
        return new BodyLine(number, "", Kind.TEXT);
    }
}
