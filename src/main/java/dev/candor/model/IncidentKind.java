package dev.candor.model;

/** What a record in {@code incidents/} is. */
public enum IncidentKind {
    /** Something went wrong for customers. */
    INCIDENT,
    /** An announcement, pinned while its {@code until} is ahead; never counts as impact. */
    NOTICE,
    /** An exercise: internal builds show it marked, no figure counts it. */
    DRILL
}
