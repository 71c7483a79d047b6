package dev.candor.cli;

import dev.candor.model.Phase;
import dev.candor.problem.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code candor incident resolve}: says that an incident is over. */
@Command(
        name = "resolve",
        mixinStandardHelpOptions = true,
        description =
                "Say that an incident is over. Every component becomes operational unless --component says otherwise.",
        footer = {
            "",
            "Example:",
            "  candor incident resolve 2026-11-03-payments-fail --text \"Payments work. No data was lost.\" --push",
        })
final class IncidentResolve implements Callable<Integer> {
    private final Console console;

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

    @Option(
            names = "--component",
            paramLabel = "ID=STATUS",
            description = "A component that does not work normally yet. Repeat it, or use commas.",
            completionCandidates = Candidates.Components.class)
    private List<String> components = new ArrayList<>();

    IncidentResolve(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return authoring.run(console, this::resolve);
    }

    private void resolve(Authoring.Bench bench) {
        RecordPlace place = bench.picks().incident(Optional.ofNullable(id), true);
        Subject subject = Subject.of(bench.desk().incident(place), bench.desk().site());
        UpdatePlan plan = UpdatePlan.of(place, subject, Phase.RESOLVED)
                .with(bench.picks().components(components, "", Optional.empty()), Optional.empty())
                .named("resolved", "Resolve incident");
        bench.updates(words).write(plan, newest -> {
            if (newest == Phase.RESOLVED) {
                throw Failure.usage(
                        "the incident is resolved already", "candor incident reopen " + place.id() + " opens it again");
            }
        });
    }
}
