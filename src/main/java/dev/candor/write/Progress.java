package dev.candor.write;

/** Hears how far the writing is; called from several threads. */
@FunctionalInterface
public interface Progress {
    /** Nobody listens. */
    Progress SILENT = (done, total) -> {};

    /** So many of so many outputs are done. */
    void at(int done, int total);
}
