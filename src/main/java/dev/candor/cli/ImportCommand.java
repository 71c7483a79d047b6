package dev.candor.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code candor import}: brings records from elsewhere; each source is a command of its own. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Bring records from another system.",
        subcommands = {ImportCstateCommand.class, ImportPostmortemCommand.class})
final class ImportCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        CommandLine line = spec.commandLine();
        throw new ParameterException(line, "name what to import: cstate or postmortem");
    }
}
