package dev.candor.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The versions of a record that readers saw one after the other: from each the one it was made from, along first parents.
 *
 * <p>All versions of two branches in one list would look as if texts had been taken back and put in again.
 */
public final class Lineage {
    private Lineage() {}

    /** Those of all versions, newest first, that led to the first of them; removals are among them. */
    public static List<FileVersion> of(List<FileVersion> newestFirst) {
        Deque<FileVersion> rest = new ArrayDeque<>(newestFirst);
        List<FileVersion> line = new ArrayList<>();
        Optional<FileVersion> next = Optional.ofNullable(rest.poll());
        while (next.isPresent()) {
            line.add(next.get());
            next = before(next.get().before(), rest);
        }
        return List.copyOf(line);
    }

    private static Optional<FileVersion> before(String version, Deque<FileVersion> rest) {
        boolean known = rest.stream().anyMatch(older -> older.version().equals(version));
        FileVersion found = rest.poll();
        while (known && found != null && !found.version().equals(version)) {
            found = rest.poll();
        }
        return known ? Optional.ofNullable(found) : Optional.empty();
    }
}
