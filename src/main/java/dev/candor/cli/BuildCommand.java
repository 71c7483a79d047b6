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

    @Option(names = "--tolerate", description = "Show the newest valid version of a broken record instead of failing.")
    private boolean tolerate;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Clock clock = Clock.systemUTC();
        long started = System.nanoTime();
        BuildSettings settings = new BuildSettings(
                moment.audience(),
                tolerate,
                moment.now(),
                clock.instant(),
                Optional.ofNullable(baseUrl),
                BuildVersion.generator());
        try (SourceTree tree = source.open(System.getenv())) {
            BuildResult result = new SiteBuilder(Wiring.standard()).build(tree, settings);
            new ProblemPrinter(console).print(result.problems());
            if (result.site().isEmpty()) {
                console.err().println("Nothing was written; the old site is as it was.");
                return ExitCode.RECORDS;
            }
            WriteReport report = write(
                    result.site().get(),
                    new About(moment.audience(), tolerate, Optional.ofNullable(baseUrl)).of(tree, result));
            Summary summary = new Summary(console, result, tree.commit().map(commit -> commit.abbreviated()));
            summary.print(report, target(), (System.nanoTime() - started) / 1e9);
            return ExitCode.DONE;
        }
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
