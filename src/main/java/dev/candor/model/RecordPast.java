package dev.candor.model;

import java.util.List;

/**
 * The published versions of a record.
 *
 * @param fromTheStart whether the first of them is when its texts were first published; false after an import or where history begins
 * @param versions oldest first, at least one
 */
public record RecordPast(boolean fromTheStart, List<PastVersion> versions) {
    public RecordPast {
        versions = List.copyOf(versions);
    }
}
