package dev.candor.cli;

import dev.candor.model.Phase;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What commands that add an update to an incident have in common. */
final class IncidentStep {
    @Mixin
    private Authoring authoring = new Authoring();

    @Mixin
    private WordOptions words = new WordOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "INCIDENT",
            description = "The incident's id.",
            completionCandidates = Candidates.Incidents.class)
    private @Nullable String id;

    int run(Console console, Authoring.Work work) {
        return authoring.run(console, work);
    }

    /**
     * The incident that is meant.
     *
     * @param open whether open ones are offered where none is named, else resolved ones
     */
    RecordPlace pick(Authoring.Bench bench, boolean open) {
        return bench.picks().incident(Optional.ofNullable(id), open);
    }

    /** An update of which the phase alone is decided. */
    static UpdatePlan plan(Authoring.Bench bench, RecordPlace place, Phase phase) {
        return UpdatePlan.of(
                place, Subject.of(bench.desk().incident(place), bench.desk().site()), phase);
    }

    /**
     * Asks for the words where none are given, and writes the update.
     *
     * @param guard fails where the newest phase does not allow it
     */
    void write(Authoring.Bench bench, UpdatePlan plan, Consumer<Phase> guard) {
        bench.updates(words).write(plan, guard);
    }
}
