package dev.candor.problem;

import java.util.Comparator;

/**
 * Something wrong with a record, found while reading, checking or rendering it.
 *
 * <p>Problems are collected and reported together; nothing throws for bad content. A message never quotes what may be
 * internal: it names the key and the place, not the value of an {@code internal} key.
 *
 * @param code a short stable identifier in kebab case, such as {@code unknown-component}, or a rule's id
 * @param level how much it matters
 * @param place where
 * @param message what is wrong, one sentence in lower case without a full stop
 * @param hint what would be right, one sentence or clause; empty where the message says it all
 */
public record Problem(String code, Level level, Place place, String message, String hint)
        implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(Problem::level)
            .thenComparing(Problem::code)
            .thenComparing(Problem::message);

    /** An error with advice. */
    public static Problem error(String code, Place place, String message, String hint) {
        return new Problem(code, Level.ERROR, place, message, hint);
    }

    /** A warning with advice. */
    public static Problem warning(String code, Place place, String message, String hint) {
        return new Problem(code, Level.WARNING, place, message, hint);
    }

    /** Whether this stops publication. */
    public boolean isError() {
        return level == Level.ERROR;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:column: message; hint}, the line that a person reads. */
    @Override
    public String toString() {
        return place + ": " + message + (hint.isEmpty() ? "" : "; " + hint);
    }
}
