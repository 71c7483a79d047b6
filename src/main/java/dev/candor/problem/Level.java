package dev.candor.problem;

/** How much a {@link Problem} matters: an error stops publication, a warning and a note never do. */
public enum Level {
    /** The record cannot be published as it is. */
    ERROR,
    /** Publishable, but most likely not what its author wanted. */
    WARNING,
    /** Worth knowing. */
    NOTE;

    /** The word printed in messages, in lower case. */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
