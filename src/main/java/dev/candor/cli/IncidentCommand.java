package dev.candor.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code candor incident}: the commands for incidents. */
@Command(
        name = "incident",
        mixinStandardHelpOptions = true,
        description = "Open, update, resolve, reopen, list and show incidents.",
        subcommands = {
            IncidentOpen.class,
            IncidentUpdate.class,
            IncidentResolve.class,
            IncidentReopen.class,
            IncidentList.class,
            IncidentShow.class
        })
final class IncidentCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    IncidentCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return CommandGroup.explain(console, spec);
    }
}
