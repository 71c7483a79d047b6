package dev.candor.problem;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param path the file as its author knows it, relative to the repository's root, with {@code /} between segments
 * @param line counted from 1; 0 where the whole file is meant
 * @param column counted from 1 in Unicode code points; 0 where the whole line is meant
 */
public record Place(String path, int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::path).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** The whole file. */
    public static Place of(String path) {
        return new Place(path, 0, 0);
    }

    /** The same file at another line and column. */
    public Place at(int newLine, int newColumn) {
        return new Place(path, newLine, newColumn);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:column}, without the parts that are not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return path;
        }
        return column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
    }
}
