package dev.candor.model;

/** What an update says of the state of an incident or a maintenance window. */
public enum Phase {
    INVESTIGATING(Track.INCIDENT),
    IDENTIFIED(Track.INCIDENT),
    MITIGATED(Track.INCIDENT),
    MONITORING(Track.INCIDENT),
    RESOLVED(Track.INCIDENT),
    SCHEDULED(Track.MAINTENANCE),
    IN_PROGRESS(Track.MAINTENANCE),
    VERIFYING(Track.MAINTENANCE),
    COMPLETED(Track.MAINTENANCE),
    CANCELLED(Track.MAINTENANCE),
    /** A word without a new phase. */
    UPDATE(Track.BOTH);

    /** Which records may use a phase. */
    public enum Track {
        INCIDENT,
        MAINTENANCE,
        BOTH;

        /** Whether a record of this track may use that phase. */
        public boolean allows(Phase phase) {
            return phase.track == this || phase.track == BOTH;
        }
    }

    private final Track track;

    Phase(Track track) {
        this.track = track;
    }

    /** Whether nothing more is expected after it. */
    public boolean isFinal() {
        return this == RESOLVED || this == COMPLETED || this == CANCELLED;
    }
}
