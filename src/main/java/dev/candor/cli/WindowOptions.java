package dev.candor.cli;

import dev.candor.model.Interval;
import dev.candor.problem.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say when planned work is done. */
final class WindowOptions {
    @Option(
            names = "--start",
            paramLabel = "TIME",
            description = "When the window opens, such as 2026-12-01T22:00:00Z.")
    private @Nullable String start;

    @Option(names = "--end", paramLabel = "TIME", description = "When it closes.")
    private @Nullable String end;

    @Option(names = "--for", paramLabel = "LENGTH", description = "How long it lasts, instead of --end: 2h, 90m.")
    private @Nullable String length;

    /** The window; one that moves keeps its length where none is given. */
    Interval read(Authoring.Bench bench, Optional<Interval> old) {
        Instant from = bench.moments().read(asked(bench, start, "--start", "When does it start?"), "--start");
        Optional<Duration> lasts = Optional.ofNullable(length)
                .map(text -> Moments.length(text, "--for"))
                .or(() -> end == null ? old.map(Interval::duration) : Optional.empty());
        if (length != null && end != null) {
            throw Failure.usage("--end and --for exclude each other", "name one of them");
        }
        Instant to = lasts.map(from::plus)
                .orElseGet(() -> bench.moments().read(asked(bench, end, "--end", "When does it end?"), "--end"));
        if (!to.isAfter(from)) {
            throw Failure.usage("the window does not end after it starts", "--end is later than --start");
        }
        return new Interval(from, to);
    }

    private static String asked(Authoring.Bench bench, @Nullable String given, String option, String question) {
        return given != null
                ? given
                : bench.sitting()
                        .ask(
                                "the window is not given",
                                option + " TIME",
                                prompts -> prompts.line(question + " (2026-12-01 22:00)"));
    }
}
