package dev.candor.problem;

import java.util.List;

/** Thrown while the bytes of an output are made, where a record turns out to hold what cannot be shown. */
public final class BadContent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** At least one problem, each naming its record. */
    public BadContent(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** The same with the exception behind it, which only {@code -v} shows. */
    public BadContent because(Throwable cause) {
        initCause(cause);
        return this;
    }

    /** What is wrong. */
    public List<Problem> problems() {
        return problems;
    }
}
