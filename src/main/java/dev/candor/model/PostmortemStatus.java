package dev.candor.model;

/** How far a postmortem is; only published ones are public. */
public enum PostmortemStatus {
    DRAFT,
    IN_REVIEW,
    PUBLISHED
}
