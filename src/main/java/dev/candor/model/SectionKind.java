package dev.candor.model;

/** The sections of a postmortem that are recognised by their titles, in the order in which a reader needs them. */
public enum SectionKind {
    SUMMARY,
    BACKGROUND,
    IMPACT,
    TIMELINE,
    TRIGGER,
    CONTRIBUTING_FACTORS,
    DETECTION,
    RESPONSE,
    RECOVERY,
    WENT_WELL,
    WENT_POORLY,
    LUCKY,
    SURPRISES,
    LESSONS,
    ACTIONS,
    COMMUNICATION,
    RECURRENCE,
    SUPPORTING,
    /** Any other section, kept as it is. */
    OTHER
}
