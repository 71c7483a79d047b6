package dev.candor.model;

/** Whom a build is for. It is applied while records are read, so nothing above the reader sees what an audience must not. */
public enum Audience {
    /** Customers and everybody else. */
    PUBLIC,
    /** The organisation itself: drafts, drills, reviews and internal notes as well. */
    INTERNAL
}
