package dev.candor.source;

import dev.candor.model.Revision;
import java.time.Instant;

/**
 * What a commit made of a record's file.
 *
 * @param revision the commit
 * @param written the author's time where that can be true and is the earlier one, else the committer's: a rebase leaves it alone
 * @param path below the content root, at that commit
 * @param version the blob id; empty where the commit removed the file
 * @param before the blob id in its first parent that had the file; empty where none had
 */
public record FileVersion(Revision revision, Instant written, String path, String version, String before) {
    /** Whether the commit removed the file. */
    public boolean isRemoval() {
        return version.isEmpty();
    }
}
