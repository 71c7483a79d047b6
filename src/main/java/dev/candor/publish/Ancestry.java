package dev.candor.publish;

/** Knows which commits came before which. */
@FunctionalInterface
public interface Ancestry {
    /** Nothing is known of it. */
    Ancestry UNKNOWN = (commit, other) -> false;

    /** Whether a commit is an ancestor of another; false where either is not known. */
    boolean isBefore(String commit, String other);
}
