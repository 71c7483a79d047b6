package dev.candor.model;

import java.time.Instant;

/**
 * A commit as a page may name it; its author stays in the repository.
 *
 * @param commit the full object id, 40 lower-case hexadecimal digits
 * @param at the committer's time
 */
public record Revision(String commit, Instant at) {
    /** The first seven digits, as people write it. */
    public String abbreviated() {
        return commit.substring(0, Math.min(7, commit.length()));
    }
}
