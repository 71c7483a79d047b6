package dev.candor.source;

import dev.candor.model.Revision;

/**
 * What a commit made of a record's file.
 *
 * @param revision the commit
 * @param path below the content root, at that commit
 * @param version the blob id; empty where the commit removed the file
 */
public record FileVersion(Revision revision, String path, String version) {
    /** Whether the commit removed the file. */
    public boolean isRemoval() {
        return version.isEmpty();
    }
}
