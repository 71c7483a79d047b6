package dev.candor.record;

/** What to do with records that have errors. */
public enum Tolerance {
    /** Report them; the site is not built. */
    STRICT,
    /** Show the newest version in Git that was valid, or leave the record out, and say so. */
    FALL_BACK
}
