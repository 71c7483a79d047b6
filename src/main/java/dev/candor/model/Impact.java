package dev.candor.model;

/** What an incident means to customers, derived from its components unless the record says it (Statuspage contract). */
public enum Impact {
    NONE,
    MAINTENANCE,
    MINOR,
    MAJOR,
    CRITICAL
}
