package dev.candor.cli;

import dev.candor.model.Phase;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code candor maintenance complete}: says that the work is done. */
@Command(
        name = "complete",
        mixinStandardHelpOptions = true,
        description = "Say that the work is done. Its components become operational.")
final class MaintenanceComplete implements Callable<Integer> {
    private final Console console;

    @Mixin
    private MaintenanceStep step = new MaintenanceStep();

    MaintenanceComplete(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return step.announce(console, Phase.COMPLETED, "Complete maintenance", Windows::notOver);
    }
}
