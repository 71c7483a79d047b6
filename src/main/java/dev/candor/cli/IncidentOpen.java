package dev.candor.cli;

import dev.candor.model.ComponentStatus;
import dev.candor.model.Phase;
import dev.candor.record.RecordText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code candor incident open}: writes a new incident with its first update. */
@Command(
        name = "open",
        mixinStandardHelpOptions = true,
        description = "Write a new incident. What is not given is asked for on a terminal.",
        footer = {
            "",
            "Examples:",
            "  candor incident open",
            "  candor incident open --title \"Payments fail\" --severity SEV2 --component checkout=partial_outage \\",
            "    --message investigating --set symptom=\"cards are declined\" --push",
        })
final class IncidentOpen implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Authoring authoring = new Authoring();

    @Mixin
    private WordOptions words = new WordOptions();

    @Mixin
    private WordOptions.Promise promise = new WordOptions.Promise();

    @Option(names = "--title", paramLabel = "TEXT", description = "What readers notice, in a few words.")
    private @Nullable String title;

    @Option(
            names = "--severity",
            paramLabel = "ID",
            description = "One of the site's severities.",
            completionCandidates = Candidates.Severities.class)
    private @Nullable String severity;

    @Option(
            names = "--component",
            paramLabel = "ID=STATUS",
            description =
                    "What is affected and how: degraded_performance, partial_outage or major_outage. Repeat it, or use commas.",
            completionCandidates = Candidates.Components.class)
    private List<String> components = new ArrayList<>();

    @Option(
            names = "--phase",
            paramLabel = "PHASE",
            description = "Phase of the first update; investigating where left out.",
            completionCandidates = Candidates.Phases.class)
    private String phase = "investigating";

    @Option(
            names = "--started",
            paramLabel = "TIME",
            description = "When impact began; the first update's time where left out.")
    private @Nullable String started;

    @Option(
            names = "--role",
            paramLabel = "ROLE=NAME",
            description = "Who does what, such as incident_commander=Ada; stays inside.")
    private Map<String, String> roles = new LinkedHashMap<>();

    @Option(names = "--drill", description = "It is an exercise, which no public page shows.")
    private boolean drill;

    @Option(names = "--id", paramLabel = "ID", description = "The record's id; made of date and title where left out.")
    private @Nullable String id;

    IncidentOpen(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return authoring.run(console, this::open);
    }

    private void open(Authoring.Bench bench) {
        NewRecord.Draft draft =
                new NewRecord(bench, words).begin(Desk.INCIDENTS, Optional.ofNullable(title), Optional.ofNullable(id));
        Optional<String> how = bench.picks().severity(Optional.ofNullable(severity));
        Map<String, ComponentStatus> affected =
                bench.picks().components(components, "What is affected? (numbers, Enter for none)", Optional.empty());
        Phase first = Names.phase(phase, Phase.Track.INCIDENT);
        Optional<Instant> began =
                Optional.ofNullable(started).map(time -> bench.moments().read(time, "--started"));
        Subject subject = new Subject(
                draft.title(),
                how.flatMap(known ->
                        Optional.ofNullable(bench.desk().site().severities().get(known))),
                affected.keySet(),
                Optional.of(began.orElse(draft.at())),
                Optional.empty(),
                Optional.empty());
        UpdatePlan plan = UpdatePlan.of(draft.place(), subject, first)
                .with(affected, promise.length())
                .named(Words.usual(first), "Open incident");
        new NewRecord(bench, words).write(plan, keys(draft, how, affected, began));
    }

    private RecordText keys(
            NewRecord.Draft draft,
            Optional<String> how,
            Map<String, ComponentStatus> affected,
            Optional<Instant> began) {
        RecordText keys = RecordText.EMPTY.with("title", draft.title());
        keys = drill ? keys.with("kind", "drill") : keys;
        keys = how.isPresent() ? keys.with("severity", how.get()) : keys;
        keys = keys.with("components", NewRecord.statuses(affected));
        keys = began.isPresent() ? keys.with("started", began.get().toString()) : keys;
        return roles.isEmpty()
                ? keys
                : keys.line("internal:").line("  roles: " + dev.candor.record.YamlText.map(roles));
    }
}
