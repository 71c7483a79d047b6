package dev.candor.problem;

/**
 * A command cannot go on, for a reason outside the records: a repository that cannot be read, a folder that cannot be
 * written, an option that makes no sense. Its message is for people and names what to do.
 */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of reason, which decides the exit code. */
    public enum Kind {
        /** The records have errors: exit code 1. */
        RECORDS,
        /** The command was used wrongly: exit code 2. */
        USAGE,
        /** Something could not be read or written: exit code 3. */
        INPUT_OUTPUT
    }

    private final Kind kind;
    private final String hint;

    private Failure(Kind kind, String message, String hint) {
        super(message);
        this.kind = kind;
        this.hint = hint;
    }

    /** A wrong use of the command. */
    public static Failure usage(String message, String hint) {
        return new Failure(Kind.USAGE, message, hint);
    }

    /** Records that cannot be published. */
    public static Failure records(String message, String hint) {
        return new Failure(Kind.RECORDS, message, hint);
    }

    /** Something that could not be read or written. */
    public static Failure io(String message, String hint) {
        return new Failure(Kind.INPUT_OUTPUT, message, hint);
    }

    /** The same failure with the exception behind it, which only {@code -v} shows. */
    public Failure because(Throwable cause) {
        initCause(cause);
        return this;
    }

    /** What kind of reason. */
    public Kind kind() {
        return kind;
    }

    /** What to do about it; empty where the message says it all. */
    public String hint() {
        return hint;
    }

    /** The message, which is never absent. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
