package dev.candor.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code candor man}: prints the manual page. */
@Command(
        name = "man",
        mixinStandardHelpOptions = true,
        description = "Print the manual page.",
        footer = {
            "",
            "Examples:",
            "  candor man | man -l -",
            "  candor man > ~/.local/share/man/man1/candor.1",
        })
final class ManCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ManCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(new ManPage(spec.root()).text());
        return ExitCode.DONE;
    }
}
