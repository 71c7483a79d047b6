package dev.candor.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry of the program: hands the arguments to picocli and ends with its exit code. */
@Command(
        name = "candor",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        description = "Status page, incident history and postmortem archive from a Git repository.")
public final class Main implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
