package dev.candor.model;

/** How far an action is. */
public enum ActionStatus {
    OPEN,
    IN_PROGRESS,
    DONE,
    DROPPED;

    /** Whether somebody still has to do it. */
    public boolean isPending() {
        return this == OPEN || this == IN_PROGRESS;
    }
}
