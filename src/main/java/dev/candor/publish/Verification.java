package dev.candor.publish;

import java.util.List;

/**
 * What a comparison of a site with what it should be found.
 *
 * @param files how many files were compared
 * @param differences one for each file that is not as it should be, sorted by path
 */
public record Verification(int files, List<Difference> differences) {
    public Verification {
        differences = List.copyOf(differences);
    }

    /** How a file differs. */
    public enum Kind {
        /** It should be there and is not. */
        MISSING,
        /** It is there and should not be. */
        UNKNOWN,
        /** Its bytes are not those that the manifest names. */
        ALTERED,
        /** The records of the manifest's commit give other bytes. */
        NOT_REPRODUCED
    }

    /** A file that differs. */
    public record Difference(Kind kind, String path) implements Comparable<Difference> {
        @Override
        public int compareTo(Difference other) {
            int byPath = path.compareTo(other.path);
            return byPath != 0 ? byPath : kind.compareTo(other.kind);
        }
    }

    /** Whether all is as it should be. */
    public boolean holds() {
        return differences.isEmpty();
    }
}
