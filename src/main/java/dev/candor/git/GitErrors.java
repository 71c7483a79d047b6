package dev.candor.git;

import dev.candor.problem.Failure;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.ZipException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.PackInvalidException;
import org.eclipse.jgit.errors.PackMismatchException;
import org.eclipse.jgit.errors.RevWalkException;

/** Turns what JGit throws for a damaged repository into one sentence and what to do. */
final class GitErrors {
    static final String FSCK = "git fsck --full names the damage; clone the repository again, or restore it";

    private static final Pattern ID = Pattern.compile("\\b[0-9a-f]{40}\\b");

    private GitErrors() {}

    /** Something that reads from a repository. */
    interface Reading<T> {
        T read() throws IOException;
    }

    /** Reads, and fails with a sentence that begins with what was read. */
    static <T> T reading(String what, Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException
                | UncheckedIOException
                | RevWalkException
                | JGitInternalException
                | LargeObjectException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | ArithmeticException
                | java.nio.BufferUnderflowException e) {
            throw failure(what, e);
        }
    }

    private static Failure failure(String what, Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof MissingObjectException) {
                return Failure.io(what + " needs an object that is missing from the repository" + id(cause), FSCK)
                        .because(e);
            }
            if (isDamage(cause)) {
                return damaged(what + " is damaged" + id(cause)).because(e);
            }
        }
        return e instanceof IOException || e instanceof UncheckedIOException
                ? Failure.io(what + " cannot be read", "may you read it? " + FSCK)
                        .because(e)
                : damaged(what + " is damaged").because(e);
    }

    static Failure damaged(String sentence) {
        return Failure.io(sentence, FSCK);
    }

    private static boolean isDamage(Throwable cause) {
        return cause instanceof CorruptObjectException
                || cause instanceof PackInvalidException
                || cause instanceof PackMismatchException
                || cause instanceof EOFException
                || cause instanceof ZipException
                || cause instanceof DataFormatException;
    }

    private static String id(Throwable cause) {
        Matcher id = ID.matcher(Optional.ofNullable(cause.getMessage()).orElse(""));
        return id.find() ? " (" + id.group().substring(0, 7) + ")" : "";
    }
}
