package dev.candor.cli;

import dev.candor.model.Phase;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What commands that announce the next phase of planned work have in common. */
final class MaintenanceStep {
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

    /**
     * Adds the update.
     *
     * @param what a commit's message says of it
     * @param guard fails where the newest phase does not allow it
     */
    int announce(Console console, Phase phase, String what, Consumer<Phase> guard) {
        return authoring.run(console, bench -> {
            RecordPlace place = Windows.pick(bench, Optional.ofNullable(id));
            Subject subject = Subject.of(bench.desk().maintenance(place));
            UpdatePlan plan = UpdatePlan.of(place, subject, phase).named(Words.usual(phase), what);
            bench.updates(words).write(plan, guard);
        });
    }
}
