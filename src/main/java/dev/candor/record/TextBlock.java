package dev.candor.record;

import dev.candor.problem.Place;

/**
 * A run of whole lines of a file, and where it starts.
 *
 * @param start its first line, column 1
 * @param text with {@code \n} between lines, free of control characters
 */
public record TextBlock(Place start, String text) {
    /** A place in it: line and column are counted from 1 within the block, a column of 0 means the whole line. */
    public Place at(int line, int column) {
        return start.at(start.line() + line - 1, column);
    }

    /** Nothing but white space. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
