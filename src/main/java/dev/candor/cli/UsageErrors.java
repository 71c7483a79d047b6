package dev.candor.cli;

import dev.candor.problem.DidYouMean;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells a person what is wrong with the words of a command, with the nearest right word. */
final class UsageErrors implements IParameterExceptionHandler {
    private final Console console;

    UsageErrors(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] args) {
        CommandLine command = exception.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        console.err()
                .println(console.paint(Console.Paint.BAD, name + ":") + " "
                        + ProblemPrinter.printable(message(exception)));
        console.err().println("  see " + name + " --help");
        return ExitCode.USAGE;
    }

    private static String message(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String word = unmatched.getUnmatched().get(0);
            return "unknown " + (word.startsWith("-") ? "option" : "word") + " \"" + word + "\""
                    + DidYouMean.nearest(word, known(unmatched.getCommandLine()))
                            .map(near -> "; did you mean \"" + near + "\"?")
                            .orElse("");
        }
        String message = String.valueOf(exception.getMessage());
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }

    private static List<String> known(CommandLine command) {
        return Stream.concat(
                        command.getCommandSpec().optionsMap().keySet().stream(),
                        command.getSubcommands().keySet().stream())
                .toList();
    }
}
