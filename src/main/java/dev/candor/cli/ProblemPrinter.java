package dev.candor.cli;

import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.List;

/** Prints problems for a person: a line each, errors red and warnings yellow on a terminal, and a count at the end. */
final class ProblemPrinter {
    private final Console console;

    ProblemPrinter(Console console) {
        this.console = console;
    }

    /** Prints all of them to the error stream. */
    void print(List<Problem> problems) {
        problems.forEach(problem -> console.err().println(line(problem)));
        long errors = problems.stream().filter(Problem::isError).count();
        if (errors > 0) {
            console.err().println(console.paint(Console.Paint.BAD, errors == 1 ? "1 error" : errors + " errors"));
        }
    }

    private String line(Problem problem) {
        String message = printable(problem.message());
        String hint = problem.hint().isEmpty() ? "" : "; " + printable(problem.hint());
        String place =
                console.paint(Console.Paint.STRONG, printable(problem.place().toString()));
        return switch (problem.level()) {
            case ERROR -> place + ": " + console.paint(Console.Paint.BAD, message) + hint;
            case WARNING, NOTE -> place + ": " + word(problem.level()) + message + hint;
        };
    }

    private String word(Level level) {
        return console.paint(Console.Paint.DOUBTFUL, level.word() + ": ");
    }

    /** Control characters in a record's text must not reach the terminal. */
    static String printable(String text) {
        return text.codePoints()
                .map(point -> Character.isISOControl(point) || isBidi(point) ? '\uFFFD' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isBidi(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }
}
