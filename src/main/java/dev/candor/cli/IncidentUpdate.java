package dev.candor.cli;

import dev.candor.model.Phase;
import dev.candor.record.NewUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code candor incident update}: adds an update to an incident. */
@Command(
        name = "update",
        mixinStandardHelpOptions = true,
        description = "Add an update to an incident. What is not given is asked for on a terminal.",
        footer = {
            "",
            "Examples:",
            "  candor incident update",
            "  candor incident update 2026-11-03-payments-fail --phase identified --component checkout=major_outage \\",
            "    --text \"A configuration change is the cause. We are rolling it back.\" --next 30m --push",
        })
final class IncidentUpdate implements Callable<Integer> {
    private final Console console;

    @Mixin
    private IncidentStep step = new IncidentStep();

    @Mixin
    private WordOptions.Promise promise = new WordOptions.Promise();

    @Option(
            names = "--phase",
            paramLabel = "PHASE",
            description =
                    "investigating, identified, mitigated, monitoring, resolved, or update for a word without a new phase.",
            completionCandidates = Candidates.Phases.class)
    private @Nullable String phase;

    @Option(
            names = "--component",
            paramLabel = "ID=STATUS",
            description = "A status that changes with this update. Repeat it, or use commas.",
            completionCandidates = Candidates.Components.class)
    private List<String> components = new ArrayList<>();

    @Option(
            names = "--severity",
            paramLabel = "ID",
            description = "The severity, where it changes.",
            completionCandidates = Candidates.Severities.class)
    private @Nullable String severity;

    IncidentUpdate(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return step.run(console, this::update);
    }

    private void update(Authoring.Bench bench) {
        RecordPlace place = step.pick(bench, true);
        Phase announced = bench.picks().phase(Optional.ofNullable(phase), Phase.Track.INCIDENT);
        Map<String, String> keys = severity == null
                ? Map.of()
                : Map.of("severity", new Names(bench.desk().site()).severity(severity));
        UpdatePlan plan = IncidentStep.plan(bench, place, announced)
                .with(
                        bench.picks()
                                .components(
                                        components,
                                        announced.isFinal() ? "" : "Which statuses change? (numbers, Enter for none)",
                                        Optional.empty()),
                        promise.length())
                .withKeys(keys)
                .named(
                        Words.usual(announced),
                        "Update incident, " + NewUpdate.title(announced).toLowerCase(java.util.Locale.ROOT));
        step.write(bench, plan, newest -> {});
    }
}
