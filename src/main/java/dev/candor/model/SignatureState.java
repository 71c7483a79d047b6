package dev.candor.model;

/** What the signature of a commit says to someone who knows the keys that may sign. */
public enum SignatureState {
    /** By one of the keys, over exactly this commit. */
    VERIFIED,
    /** There is none. */
    UNSIGNED,
    /** By a key that is not one of them, or of a kind that is not checked. */
    UNKNOWN_KEY,
    /** By one of them that had been revoked, or had expired when it signed. */
    REVOKED_KEY,
    /** It names one of the keys and does not fit: the commit was altered after it was signed, or the signature is damaged. */
    WRONG
}
