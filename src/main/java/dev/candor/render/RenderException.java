package dev.candor.render;

import dev.candor.problem.Problem;

/** A page or a text cannot be rendered, for a reason in a record or in a theme that the problem names. */
public final class RenderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    RenderException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** The same with the exception behind it, which only {@code -v} shows. */
    RenderException because(Throwable cause) {
        initCause(cause);
        return this;
    }

    /** What is wrong, and where. */
    public Problem problem() {
        return problem;
    }
}
