package dev.candor.cli;

import dev.candor.model.Phase;
import dev.candor.record.RecordText;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code candor notice post}: writes an announcement. */
@Command(
        name = "post",
        mixinStandardHelpOptions = true,
        description = "Write an announcement, which stands at the top of the page until it expires.",
        footer = {
            "",
            "Example:",
            "  candor notice post --title \"Support is closed on 25 December\" --until 2026-12-26T08:00:00Z \\",
            "    --text \"We answer again on the 26th. Incidents are handled as ever.\" --push",
        })
final class NoticePost implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Authoring authoring = new Authoring();

    @Mixin
    private WordOptions words = new WordOptions();

    @Option(names = "--title", paramLabel = "TEXT", description = "The announcement in a few words.")
    private @Nullable String title;

    @Option(names = "--until", paramLabel = "TIME", description = "When it leaves the top of the page.")
    private @Nullable String until;

    @Option(names = "--id", paramLabel = "ID", description = "The record's id; made of date and title where left out.")
    private @Nullable String id;

    NoticePost(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return authoring.run(console, this::post);
    }

    private void post(Authoring.Bench bench) {
        NewRecord.Draft draft =
                new NewRecord(bench, words).begin(Desk.INCIDENTS, Optional.ofNullable(title), Optional.ofNullable(id));
        String end = until != null
                ? until
                : bench.sitting()
                        .ask(
                                "its end is missing",
                                "--until TIME",
                                prompts -> prompts.line("Shown until? (2026-12-26 08:00)"));
        Instant last = bench.moments().read(end, "--until").truncatedTo(ChronoUnit.SECONDS);
        Subject subject = new Subject(
                draft.title(), Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
        RecordText keys = RecordText.EMPTY
                .with("title", draft.title())
                .with("kind", "notice")
                .with("until", last.toString());
        new NewRecord(bench, words)
                .write(UpdatePlan.of(draft.place(), subject, Phase.UPDATE).named("", "Post notice"), keys);
    }
}
