package dev.candor.model;

import java.time.Instant;
import java.util.List;

/**
 * What a record said from a moment on, as an audience may read it.
 *
 * @param at when it was written, never before the version it follows
 * @param commit the full id of the commit
 * @param passages its parts in the order of time
 */
public record PastVersion(Instant at, String commit, List<Passage> passages) {
    public PastVersion {
        passages = List.copyOf(passages);
    }
}
