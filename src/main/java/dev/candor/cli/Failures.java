package dev.candor.cli;

import dev.candor.problem.BadContent;
import dev.candor.problem.Failure;

/** Tells a person why a command could not go on, and chooses the exit code. */
final class Failures {
    private final Console console;
    private final boolean verbose;

    Failures(Console console, boolean verbose) {
        this.console = console;
        this.verbose = verbose;
    }

    /** Prints the reason and returns the exit code. */
    int report(Exception exception) {
        if (verbose) {
            exception.printStackTrace(console.err());
        }
        if (exception instanceof BadContent bad) {
            new ProblemPrinter(console).print(bad.problems());
            return ExitCode.RECORDS;
        }
        if (exception instanceof Failure failure) {
            say(failure.reason(), failure.hint());
            return ExitCode.of(failure.kind());
        }
        say(
                "stopped by an error of its own: " + exception,
                "this is a fault in Candor; please report it with what -v prints");
        return ExitCode.INPUT_OUTPUT;
    }

    private void say(String reason, String hint) {
        String label = console.paint(Console.Paint.BAD, "candor:");
        console.err().println(label + " " + ProblemPrinter.printable(reason));
        if (!hint.isEmpty()) {
            console.err().println("  " + ProblemPrinter.printable(hint));
        }
    }
}
