package dev.candor.cli;

import dev.candor.exchange.FiguresJson;
import dev.candor.exchange.FiguresReport;
import dev.candor.feed.FiguresText;
import dev.candor.insight.IncidentReport;
import dev.candor.insight.Insights;
import dev.candor.insight.ReportScope;
import dev.candor.model.Catalog;
import dev.candor.page.InsightsPages;
import dev.candor.page.InsightsView;
import dev.candor.page.PageContext;
import dev.candor.page.Texts;
import dev.candor.page.TextsReader;
import dev.candor.page.TextsSource;
import dev.candor.problem.Failure;
import dev.candor.problem.Problems;
import dev.candor.site.BuildResult;
import dev.candor.site.SiteBuilder;
import dev.candor.site.Wiring;
import dev.candor.source.SourceTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code candor report}: says what incidents of some days show. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Say what incidents show: durations, impact, detection, recurrence, follow-through.",
        footer = {
            "",
            "Each figure says on how many records it stands and what it counts. JSON and CSV have seconds;"
                    + " docs/insights.md",
            "describes them.",
            "",
            "Examples:",
            "  candor report --from 2026-01-01 --to 2026-12-31",
            "  candor report --component checkout --format markdown",
            "  candor report --format json | jq .durations.resolve.median",
        })
final class ReportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private FolderOptions folder = new FolderOptions();

    @Mixin
    private MomentOptions moment = new MomentOptions();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "First day on which incidents began, such as 2026-01-01.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Last day on which incidents began.")
    private @Nullable LocalDate to;

    @Option(names = "--component", paramLabel = "ID", description = "Only incidents that affected it.")
    private @Nullable String component;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, markdown, json or csv. Default: text.")
    private Format format = Format.TEXT;

    /** How figures are written. */
    enum Format {
        TEXT,
        MARKDOWN,
        JSON,
        CSV
    }

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (SourceTree tree = folder.open(System.getenv())) {
            BuildResult result = new SiteBuilder(new Wiring(List.of(), List.of())).build(tree, moment.settings());
            new ProblemPrinter(console).print(result.problems());
            if (result.catalog().isEmpty() || result.insights().isEmpty()) {
                return ExitCode.RECORDS;
            }
            Catalog catalog = result.catalog().get();
            Insights insights = result.insights().get();
            IncidentReport report = IncidentReport.of(catalog, insights, scope(catalog, insights));
            console.out().print(written(report, catalog, insights));
            return ExitCode.DONE;
        }
    }

    private String written(IncidentReport report, Catalog catalog, Insights insights) {
        return switch (format) {
            case TEXT -> FiguresText.plain(view(report, catalog, insights));
            case MARKDOWN ->
                FiguresText.markdown(
                        view(report, catalog, insights), catalog.site().url());
            case JSON -> new FiguresJson(report).text();
            case CSV -> new FiguresReport(report).csv();
        };
    }

    private static InsightsView view(IncidentReport report, Catalog catalog, Insights insights) {
        Texts texts = new TextsReader(List.of(TextsSource.builtIn()), new Problems())
                .read(catalog.site().locales().get(0), catalog.site());
        return InsightsPages.view(new PageContext(catalog, insights, texts, BuildVersion.generator()), report);
    }

    private ReportScope scope(Catalog catalog, Insights insights) {
        ReportScope all = ReportScope.everything(catalog, insights);
        ReportScope scope =
                new ReportScope(from == null ? all.first() : from, to == null ? all.last() : to, id(catalog));
        if (scope.last().isBefore(scope.first())) {
            throw Failure.usage("--to " + scope.last() + " lies before --from " + scope.first(), "swap them");
        }
        return scope;
    }

    private Optional<String> id(Catalog catalog) {
        String asked = component;
        if (asked == null) {
            return Optional.empty();
        }
        return Optional.of(catalog.component(asked)
                .orElseThrow(() ->
                        Failure.usage("there is no component \"" + asked + "\"", "use an id that candor.yml names"))
                .id());
    }
}
