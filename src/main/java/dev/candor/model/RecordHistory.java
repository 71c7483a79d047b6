package dev.candor.model;

import java.util.List;
import java.util.Optional;

/**
 * The versions of one record in Git.
 *
 * @param known false where history is cut (a shallow clone) or there is none (a plain folder), and {@code versions} is then
 *     empty; and where one of its dates cannot be true
 * @param versions newest first, each a commit that changed the record's file
 * @param lastChanged the commit that last changed it or one of its translations
 */
public record RecordHistory(boolean known, List<Revision> versions, Optional<Revision> lastChanged) {
    /** History that cannot be known. */
    public static final RecordHistory UNKNOWN = new RecordHistory(false, List.of(), Optional.empty());

    public RecordHistory {
        versions = List.copyOf(versions);
    }

    /** The commit that added the record. */
    public Optional<Revision> firstPublished() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }
}
