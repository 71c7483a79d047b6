package dev.candor.cli;

import picocli.CommandLine.Model.CommandSpec;

/** What a word such as {@code incident} does alone: it says which words may follow. */
final class CommandGroup {
    private CommandGroup() {}

    /** Prints the usage as a mistake, since nothing was done. */
    static int explain(Console console, CommandSpec spec) {
        spec.commandLine().usage(console.err());
        return ExitCode.USAGE;
    }
}
