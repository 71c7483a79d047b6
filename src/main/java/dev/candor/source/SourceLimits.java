package dev.candor.source;

import dev.candor.problem.Failure;
import java.util.Locale;

/** How much a source tree may hold before reading it stops: against trees made to exhaust the reader. */
public final class SourceLimits {
    /** The most entries, folders included. */
    public static final int ENTRIES = 200_000;
    /** The most folders inside each other. */
    public static final int DEPTH = 32;
    /** The largest file, in bytes. */
    public static final long FILE_BYTES = 10L << 20;
    /** The most bytes of all files together. */
    public static final long TOTAL_BYTES = 512L << 20;

    private int entries;
    private long bytes;

    /** Counts an entry; fails with the one that is too many. */
    public void countEntry() {
        entries++;
        if (entries > ENTRIES) {
            throw tooMuch(String.format(Locale.ROOT, "more than %,d files and folders", ENTRIES));
        }
    }

    /** Counts a file's bytes; fails where the total is too large. */
    public void countBytes(long size) {
        bytes += size;
        if (bytes > TOTAL_BYTES) {
            throw tooMuch("more than " + (TOTAL_BYTES >> 20) + " MiB of files");
        }
    }

    /** Fails for a folder that lies too deep. */
    public void checkDepth(int depth) {
        if (depth > DEPTH) {
            throw tooMuch("folders nested more than " + DEPTH + " deep");
        }
    }

    private static Failure tooMuch(String what) {
        return Failure.io(
                "the content root holds " + what,
                "is it the right folder? name the folder of candor.yml with --content");
    }
}
