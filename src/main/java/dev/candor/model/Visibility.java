package dev.candor.model;

/** Who may see a record. */
public enum Visibility {
    /** Everybody. */
    PUBLIC,
    /** Builds for the internal audience only. */
    INTERNAL,
    /** Not finished: builds for the internal audience only, marked. */
    DRAFT
}
