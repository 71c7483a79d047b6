package dev.candor.cli;

import dev.candor.problem.Failure;

/** The exit codes of every command. */
final class ExitCode {
    static final int DONE = 0;
    static final int RECORDS = 1;
    static final int USAGE = 2;
    static final int INPUT_OUTPUT = 3;

    private ExitCode() {}

    /** The code for a kind of failure. */
    static int of(Failure.Kind kind) {
        return switch (kind) {
            case RECORDS -> RECORDS;
            case USAGE -> USAGE;
            case INPUT_OUTPUT -> INPUT_OUTPUT;
        };
    }
}
