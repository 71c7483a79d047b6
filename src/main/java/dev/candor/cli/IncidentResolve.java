package dev.candor.cli;

import dev.candor.model.Phase;
import dev.candor.problem.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
    private IncidentStep step = new IncidentStep();

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
        return step.run(console, this::resolve);
    }

    private void resolve(Authoring.Bench bench) {
        RecordPlace place = step.pick(bench, true);
        UpdatePlan plan = IncidentStep.plan(bench, place, Phase.RESOLVED)
                .with(bench.picks().components(components, "", Optional.empty()), Optional.empty())
                .named("resolved", "Resolve incident");
        step.write(bench, plan, newest -> {
            if (newest == Phase.RESOLVED) {
                throw Failure.usage(
                        "the incident is resolved already", "candor incident reopen " + place.id() + " opens it again");
            }
        });
    }
}
