package dev.candor.cli;

import dev.candor.model.Phase;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code candor maintenance start}: says that the work has begun. */
@Command(name = "start", mixinStandardHelpOptions = true, description = "Say that the work has begun.")
final class MaintenanceStart implements Callable<Integer> {
    private final Console console;

    @Mixin
    private MaintenanceStep step = new MaintenanceStep();

    MaintenanceStart(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return step.announce(console, Phase.IN_PROGRESS, "Start maintenance", Windows::notBegun);
    }
}
