package dev.candor.cli;

import dev.candor.site.BuildResult;
import dev.candor.site.BuildSettings;
import dev.candor.site.Site;
import dev.candor.site.SiteBuilder;
import dev.candor.site.Wiring;
import dev.candor.source.SourceTree;
import dev.candor.write.SiteWriter;
import dev.candor.write.WriteReport;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code candor build}: reads records, renders the site and puts it in its place. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Build the site from the records of a Git repository.",
        footer = {
            "",
            "With errors nothing is written and the old site stays as it was.",
            "",
            "Examples:",
            "  candor build                        the repository in this folder, into site/",
            "  candor build --worktree             uncommitted edits included",
            "  candor build --source https://git.example/status.git --ref main --out /tmp/site",
            "  candor build --as-of 2026-11-03T14:05:00Z --out /tmp/then",
        })
final class BuildCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private SourceOptions source = new SourceOptions();

    @Mixin
    private MomentOptions moment = new MomentOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder to write, site/ below the source where left out.")
    private @Nullable Path out;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site will be served; over candor.yml's url.")
    private @Nullable URI baseUrl;

    @Option(
            names = "--as-of",
            paramLabel = "MOMENT",
            description = "Build the site as it stood at a time or a commit: records, theme and clock.")
    private @Nullable String asOf;

    @Option(names = "--tolerate", description = "Show the newest valid version of a broken record instead of failing.")
    private boolean tolerate;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        long started = System.nanoTime();
        Instant clock = Clock.systemUTC().instant();
        Optional<Standpoint> then = then(clock);
        BuildSettings settings = settings(moment.now().or(() -> then.map(Standpoint::at)), clock);
        try (SourceTree tree = open(then)) {
            BuildResult result = new SiteBuilder(Wiring.standard()).build(tree, settings);
            new ProblemPrinter(console).print(result.problems());
            if (result.site().isEmpty()) {
                console.err().println("Nothing was written; the old site is as it was.");
                return ExitCode.RECORDS;
            }
            deliver(tree, result, started);
            return ExitCode.DONE;
        }
    }

    private Optional<Standpoint> then(Instant clock) {
        return Optional.ofNullable(asOf)
                .map(text -> source.standpoints(moment.now().orElse(clock), System.getenv())
                        .find(text, "--as-of"));
    }

    private void deliver(SourceTree tree, BuildResult result, long started) {
        About about = new About(moment.audience(), tolerate, Optional.ofNullable(baseUrl));
        WriteReport report = write(result.site().orElseThrow(), about.of(tree, result));
        Summary summary = new Summary(console, result, tree.commit().map(commit -> commit.abbreviated()));
        summary.print(report, target(), (System.nanoTime() - started) / 1e9);
    }

    private SourceTree open(Optional<Standpoint> then) {
        Map<String, String> environment = System.getenv();
        return then.map(found -> source.open(found, environment)).orElseGet(() -> source.open(environment));
    }

    private BuildSettings settings(Optional<Instant> now, Instant clock) {
        return new BuildSettings(
                moment.audience(), tolerate, now, clock, Optional.ofNullable(baseUrl), BuildVersion.generator());
    }

    private WriteReport write(Site site, SortedMap<String, String> about) {
        try (ProgressBar progress = new ProgressBar(console, System::nanoTime)) {
            return new SiteWriter(target(), progress).write(site, about);
        }
    }

    private Path target() {
        return out != null ? out : Path.of("site");
    }
}
