package dev.candor.cli;

import dev.candor.exchange.PlanReport;
import dev.candor.git.GitSource;
import dev.candor.git.SourceRequest;
import dev.candor.problem.Failure;
import dev.candor.site.Plan;
import dev.candor.site.Planner;
import dev.candor.site.SiteBuilder;
import dev.candor.site.Wiring;
import dev.candor.source.SourceTree;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code candor plan}: says what publishing a change makes public. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description =
                "Say what publishing a change makes public: pages, statuses, updates, calendar entries, promises.",
        footer = {
            "",
            "Without BASE..HEAD it compares HEAD with the files on disk. With it, HEAD is compared with the",
            "commit at which it left BASE, so that what others have published since does not count.",
            "",
            "Examples:",
            "  candor plan                                   what is not committed yet",
            "  candor plan origin/main..HEAD --format markdown",
        })
final class PlanCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private FolderOptions folder = new FolderOptions();

    @Mixin
    private MomentOptions moment = new MomentOptions();

    @Parameters(
            paramLabel = "BASE..HEAD",
            arity = "0..1",
            description = "Two commits, or one to compare with the files on disk.")
    private @Nullable String range;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, markdown or json. Default: text.")
    private Format format = Format.TEXT;

    /** How a plan is told. */
    enum Format {
        TEXT,
        MARKDOWN,
        JSON
    }

    PlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Range commits = Range.of(range == null ? "HEAD" : range);
        SourceRequest request = folder.request(System.getenv());
        try (SourceTree before = GitSource.open(request.withRef(commits.base(request)));
                SourceTree after = commits.head.isEmpty()
                        ? GitSource.openWorkingTree(request)
                        : GitSource.open(request.withRef(commits.head.get()))) {
            Plan plan = new Planner(new SiteBuilder(Wiring.standard()), moment.settings()).plan(before, after);
            console.out().print(told(plan));
            return plan.findings().stream().anyMatch(found -> found.isError()) ? ExitCode.RECORDS : ExitCode.DONE;
        }
    }

    private String told(Plan plan) {
        return switch (format) {
            case TEXT -> PlanReport.text(plan);
            case MARKDOWN -> PlanReport.markdown(plan);
            case JSON -> PlanReport.json(plan);
        };
    }

    /**
     * Two revisions.
     *
     * @param head empty for the files on disk
     */
    private record Range(String from, Optional<String> head) {
        static Range of(String text) {
            String[] ends = text.split("\\.\\.\\.?", -1);
            if (ends.length > 2 || ends[0].isEmpty()) {
                throw Failure.usage("\"" + text + "\" is no range of commits", "write it as BASE..HEAD");
            }
            return new Range(
                    ends[0], ends.length == 1 ? Optional.empty() : Optional.of(ends[1].isEmpty() ? "HEAD" : ends[1]));
        }

        /** Where the change began. */
        String base(SourceRequest request) {
            return head.map(name -> GitSource.mergeBase(request, from, name)).orElse(from);
        }
    }
}
