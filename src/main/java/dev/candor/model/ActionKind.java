package dev.candor.model;

/** What an action is meant to achieve. */
public enum ActionKind {
    PREVENT,
    DETECT,
    MITIGATE,
    PROCESS,
    REPAIR
}
