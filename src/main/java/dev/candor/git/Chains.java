package dev.candor.git;

import dev.candor.source.FileVersion;
import dev.candor.source.RecordKey;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one walk over commits found.
 *
 * @param versions of every record that any commit touched, newest first
 * @param undated the records one of whose dates cannot be true
 * @param authors names of those who wrote or committed
 */
record Chains(Map<RecordKey, List<FileVersion>> versions, Set<RecordKey> undated, Set<String> authors) {

    /** A record's versions, beginning with the one the tree holds: newer ones were left behind in a merge. */
    List<FileVersion> of(RecordKey key, String current) {
        List<FileVersion> chain = versions.getOrDefault(key, List.of());
        for (int i = 0; i < chain.size(); i++) {
            if (chain.get(i).version().equals(current)) {
                return List.copyOf(chain.subList(i, chain.size()));
            }
        }
        return List.copyOf(chain);
    }
}
