package dev.candor.git;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.jgit.util.RawParseUtils;

/**
 * The time a commit says it was made, where that can be true: since 1990, and at most a day after the commit that is read.
 *
 * <p>JGit itself reads 32 bits of it and makes 1970 of one without a zone.
 *
 * @param latest the end of what can be true
 */
record CommitDate(Instant latest) {
    static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");
    private static final int MOST_DIGITS = 11;

    /** Judges the ancestors of a commit; its own date may be odd too. */
    static CommitDate before(byte[] tip) {
        Instant latest = new CommitDate(FAR).of(tip).orElse(FAR);
        return new CommitDate(latest.plus(Duration.ofDays(1)));
    }

    /** When a commit was made; empty where its date cannot be true. */
    Optional<Instant> of(byte[] commit) {
        return at(commit, RawParseUtils.committer(commit, 0));
    }

    /** When what it holds was written: the author's time where that can be true and is earlier, else the committer's. */
    Instant written(byte[] commit) {
        Instant committed = of(commit).orElse(EARLIEST);
        return at(commit, RawParseUtils.author(commit, 0))
                .filter(authored -> authored.isBefore(committed))
                .orElse(committed);
    }

    private Optional<Instant> at(byte[] commit, int line) {
        return seconds(commit, line)
                .map(Instant::ofEpochSecond)
                .filter(at -> !at.isBefore(EARLIEST) && !at.isAfter(latest));
    }

    private static Optional<Long> seconds(byte[] commit, int line) {
        if (line < 0) {
            return Optional.empty();
        }
        int at = RawParseUtils.nextLF(commit, line, '>');
        while (at < commit.length && commit[at] == ' ') {
            at++;
        }
        int end = at;
        long seconds = 0;
        while (end < commit.length && end - at <= MOST_DIGITS && commit[end] >= '0' && commit[end] <= '9') {
            seconds = seconds * 10 + (commit[end++] - '0');
        }
        boolean whole = end > at && end - at <= MOST_DIGITS && end < commit.length && commit[end] == ' ';
        return whole ? Optional.of(seconds) : Optional.empty();
    }
}
