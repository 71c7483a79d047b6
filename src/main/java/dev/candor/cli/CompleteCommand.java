package dev.candor.cli;

import dev.candor.problem.BadContent;
import dev.candor.problem.Failure;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code candor complete}: what may stand where a shell's cursor is, a candidate a line, with a tab before what it is. */
@Command(name = "complete", hidden = true, description = "Print candidates for the last of some words; shells call it.")
final class CompleteCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "WORD", description = "The words after candor, the last one unfinished.")
    private List<String> words = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompleteCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            new Completion(spec.root(), words)
                    .candidates()
                    .forEach(choice -> console.out()
                            .println(choice.id() + (choice.label().isEmpty() ? "" : "\t" + choice.label())));
        } catch (Failure | BadContent e) {
            // A shell that completes has no place for a message; the command itself will say it.
            return ExitCode.DONE;
        }
        return ExitCode.DONE;
    }
}
