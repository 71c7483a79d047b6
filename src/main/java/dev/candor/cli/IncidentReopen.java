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

/** {@code candor incident reopen}: says that a resolved incident came back. */
@Command(
        name = "reopen",
        mixinStandardHelpOptions = true,
        description = "Say that a resolved incident came back. Its impact then has two stretches of time.",
        footer = {
            "",
            "Example:",
            "  candor incident reopen 2026-11-03-payments-fail --component checkout=partial_outage \\",
            "    --text \"Payments fail again since 12:40. We are looking into it.\" --next 30m --push",
        })
final class IncidentReopen implements Callable<Integer> {
    private final Console console;

    @Mixin
    private IncidentStep step = new IncidentStep();

    @Mixin
    private WordOptions.Promise promise = new WordOptions.Promise();

    @Option(
            names = "--component",
            paramLabel = "ID=STATUS",
            description = "What is affected again, and how. Repeat it, or use commas.",
            completionCandidates = Candidates.Components.class)
    private List<String> components = new ArrayList<>();

    IncidentReopen(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return step.run(console, this::reopen);
    }

    private void reopen(Authoring.Bench bench) {
        RecordPlace place = step.pick(bench, false);
        UpdatePlan plan = IncidentStep.plan(bench, place, Phase.INVESTIGATING)
                .with(
                        bench.picks().components(components, "What is affected again? (numbers)", Optional.empty()),
                        promise.length())
                .named("reopened", "Reopen incident");
        step.write(bench, plan, newest -> {
            if (newest != Phase.RESOLVED) {
                throw Failure.usage("the incident is open", "candor incident update " + place.id() + " adds an update");
            }
        });
    }
}
