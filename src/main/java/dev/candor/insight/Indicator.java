package dev.candor.insight;

/** The one-word state of the whole site (Statuspage contract). */
public enum Indicator {
    NONE,
    MAINTENANCE,
    MINOR,
    MAJOR,
    CRITICAL
}
