package dev.candor.cli;

import dev.candor.model.Maintenance;
import dev.candor.model.Phase;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code candor maintenance complete}: says that the work is done. */
@Command(
        name = "complete",
        mixinStandardHelpOptions = true,
        description = "Say that the work is done. Its components become operational.")
final class MaintenanceComplete implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Authoring authoring = new Authoring();

    @Mixin
    private WordOptions words = new WordOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "MAINTENANCE",
            description = "The record's id.",
            completionCandidates = Candidates.Maintenances.class)
    private @Nullable String id;

    MaintenanceComplete(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return authoring.run(console, bench -> {
            RecordPlace place = Windows.pick(bench, Optional.ofNullable(id));
            Maintenance maintenance = bench.desk().maintenance(place);
            UpdatePlan plan = UpdatePlan.of(place, Subject.of(maintenance), Phase.COMPLETED)
                    .named("completed", "Complete maintenance");
            bench.updates(words).write(plan, newest -> Windows.notOver(newest));
        });
    }
}
