package dev.candor.cli;

import dev.candor.model.ComponentStatus;
import dev.candor.model.Interval;
import dev.candor.model.Phase;
import dev.candor.problem.Failure;
import dev.candor.record.RecordText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code candor maintenance schedule}: announces planned work. */
@Command(
        name = "schedule",
        mixinStandardHelpOptions = true,
        description = "Announce planned work. What is not given is asked for on a terminal.",
        footer = {
            "",
            "Example:",
            "  candor maintenance schedule --title \"Database upgrade\" --component api \\",
            "    --start 2026-12-01T22:00:00Z --for 2h --text \"The API answers slowly for some minutes.\" --push",
        })
final class MaintenanceSchedule implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Authoring authoring = new Authoring();

    @Mixin
    private WordOptions words = new WordOptions();

    @Mixin
    private WindowOptions window = new WindowOptions();

    @Option(names = "--title", paramLabel = "TEXT", description = "What is done, in a few words.")
    private @Nullable String title;

    @Option(
            names = "--component",
            paramLabel = "ID[=STATUS]",
            description = "What is worked on; under_maintenance where no status is given. Repeat it, or use commas.",
            completionCandidates = Candidates.Components.class)
    private List<String> components = new ArrayList<>();

    @Option(
            names = "--repeat",
            paramLabel = "RULE",
            description = "How the window comes back, as RFC 5545 has it, such as FREQ=MONTHLY;BYDAY=1SU.")
    private @Nullable String repeat;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "The record's id; made of its day and title where left out.")
    private @Nullable String id;

    MaintenanceSchedule(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return authoring.run(console, this::schedule);
    }

    private void schedule(Authoring.Bench bench) {
        Interval when = window.read(bench, Optional.empty());
        NewRecord.Draft draft = new NewRecord(bench, words)
                .begin(Desk.MAINTENANCE, Optional.ofNullable(title), Optional.ofNullable(id), when.start());
        Map<String, ComponentStatus> affected = bench.picks()
                .components(components, "What is worked on? (numbers)", Optional.of(ComponentStatus.UNDER_MAINTENANCE));
        if (affected.isEmpty()) {
            throw Failure.usage("no component is named", "add --component ID");
        }
        Subject subject = new Subject(
                draft.title(),
                Optional.empty(),
                affected.keySet(),
                Optional.<Instant>empty(),
                Optional.empty(),
                Optional.of(when));
        RecordText keys = RecordText.EMPTY
                .with("title", draft.title())
                .with("components", NewRecord.statuses(affected))
                .line("scheduled: {start: " + when.start() + ", end: " + when.end() + "}");
        new NewRecord(bench, words)
                .write(
                        UpdatePlan.of(draft.place(), subject, Phase.SCHEDULED)
                                .with(affected, Optional.empty())
                                .named("scheduled", "Schedule maintenance"),
                        repeat == null ? keys : keys.with("repeat", repeat));
    }
}
