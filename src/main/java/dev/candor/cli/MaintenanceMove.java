package dev.candor.cli;

import dev.candor.model.Interval;
import dev.candor.model.Maintenance;
import dev.candor.model.Phase;
import dev.candor.problem.Failure;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code candor maintenance move}: gives planned work another window, and says so. */
@Command(
        name = "move",
        mixinStandardHelpOptions = true,
        description = "Give planned work another window, and say so. It keeps its length where only --start is given.",
        footer = {
            "",
            "Example:",
            "  candor maintenance move 2026-12-01-database-upgrade --start 2026-12-03T22:00:00Z \\",
            "    --message moved --set reason=\"the new disks arrive later\" --push",
        })
final class MaintenanceMove implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Authoring authoring = new Authoring();

    @Mixin
    private WordOptions words = new WordOptions();

    @Mixin
    private WindowOptions window = new WindowOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "MAINTENANCE",
            description = "The record's id.",
            completionCandidates = Candidates.Maintenances.class)
    private @Nullable String id;

    MaintenanceMove(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return authoring.run(console, this::move);
    }

    private void move(Authoring.Bench bench) {
        RecordPlace place = Windows.pick(bench, Optional.ofNullable(id));
        Maintenance maintenance = bench.desk().maintenance(place);
        Interval when = window.read(bench, Optional.of(maintenance.scheduled()));
        if (when.equals(maintenance.scheduled())) {
            throw Failure.usage("that is the window it has", "nothing was written");
        }
        UpdatePlan plan = UpdatePlan.of(place, Subject.of(maintenance).in(when), Phase.UPDATE)
                .withKeys(Map.of(
                        "scheduled.start", when.start().toString(),
                        "scheduled.end", when.end().toString()))
                .named("moved", "Move maintenance");
        bench.updates(words).write(plan, Windows::notOver);
    }
}
