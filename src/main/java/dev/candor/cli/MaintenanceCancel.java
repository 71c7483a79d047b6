package dev.candor.cli;

import dev.candor.model.Phase;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code candor maintenance cancel}: calls planned work off. */
@Command(name = "cancel", mixinStandardHelpOptions = true, description = "Call planned work off.")
final class MaintenanceCancel implements Callable<Integer> {
    private final Console console;

    @Mixin
    private MaintenanceStep step = new MaintenanceStep();

    MaintenanceCancel(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return step.announce(console, Phase.CANCELLED, "Cancel maintenance", Windows::notOver);
    }
}
