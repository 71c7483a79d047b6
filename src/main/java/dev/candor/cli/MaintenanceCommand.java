package dev.candor.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code candor maintenance}: the commands for maintenance. */
@Command(
        name = "maintenance",
        mixinStandardHelpOptions = true,
        description = "Schedule, start, complete, cancel and move maintenance.",
        subcommands = {
            MaintenanceSchedule.class,
            MaintenanceStart.class,
            MaintenanceComplete.class,
            MaintenanceCancel.class,
            MaintenanceMove.class
        })
final class MaintenanceCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    MaintenanceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return CommandGroup.explain(console, spec);
    }
}
