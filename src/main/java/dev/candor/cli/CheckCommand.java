package dev.candor.cli;

import dev.candor.check.Baseline;
import dev.candor.check.Report;
import dev.candor.exchange.GithubReport;
import dev.candor.exchange.GitlabReport;
import dev.candor.exchange.JsonReport;
import dev.candor.exchange.JunitReport;
import dev.candor.exchange.ReportFormat;
import dev.candor.exchange.SarifReport;
import dev.candor.exchange.TextReport;
import dev.candor.problem.Failure;
import dev.candor.site.RecordCheck;
import dev.candor.site.Wiring;
import dev.candor.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code candor check}: says what is wrong with records, and what could be said better. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Check records: whether they can be read, and what their rules say.",
        footer = {
            "",
            "Ends with 1 where there are errors, or warnings with --strict. docs/rules tells each rule.",
            "",
            "Examples:",
            "  candor check                                   all records on disk",
            "  candor check content/incidents/2026            those below a folder",
            "  candor check --write-baseline known.txt        take up the checks in an old archive",
            "  candor check --baseline known.txt --strict",
        })
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private FolderOptions folder = new FolderOptions();

    @Parameters(paramLabel = "PATH", description = "Files and folders to report on; all where left out.")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "${COMPLETION-CANDIDATES}; text where left out.")
    private Format format = Format.TEXT;

    @Option(names = "--strict", description = "Warnings make the check fail, too.")
    private boolean strict;

    @Option(names = "--baseline", paramLabel = "FILE", description = "Findings that are known and not reported again.")
    private @Nullable Path baseline;

    @Option(names = "--write-baseline", paramLabel = "FILE", description = "Write what is found to a baseline.")
    private @Nullable Path newBaseline;

    @Option(
            names = "--now",
            paramLabel = "INSTANT",
            converter = Instants.class,
            description = "The moment to check for, such as 2026-11-03T10:05:00Z; over candor.yml's now and the clock.")
    private @Nullable Instant now;

    CheckCommand(Console console) {
        this.console = console;
    }

    /** How findings are written. */
    enum Format {
        TEXT,
        JSON,
        SARIF,
        JUNIT,
        GITHUB,
        GITLAB
    }

    @Override
    public Integer call() {
        try (SourceTree tree = folder.open(System.getenv())) {
            Report all = new RecordCheck(Wiring.checks())
                    .check(
                            tree,
                            new RecordCheck.Moment(
                                    Optional.ofNullable(now), Clock.systemUTC().instant()));
            Report asked = new CheckedPaths(paths).apply(strict ? all.strict() : all);
            Report report = withoutKnown(asked);
            console.out().print(format().write(report));
            return report.failed() ? ExitCode.RECORDS : ExitCode.DONE;
        }
    }

    private Report withoutKnown(Report report) {
        if (newBaseline != null) {
            write(newBaseline, Baseline.text(report));
        }
        Path known = newBaseline != null ? newBaseline : baseline;
        return known == null
                ? report
                : Baseline.parse(known.toString(), lines(known)).apply(report);
    }

    private ReportFormat format() {
        return switch (format) {
            case TEXT -> new TextReport(console.color());
            case JSON -> new JsonReport();
            case SARIF -> new SarifReport(BuildVersion.generator());
            case JUNIT -> new JunitReport();
            case GITHUB -> new GithubReport();
            case GITLAB -> new GitlabReport();
        };
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Failure.io("the baseline " + file + " cannot be read", "write it with --write-baseline " + file)
                    .because(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Failure.io("the baseline " + file + " cannot be written", "name a file in a folder that is there")
                    .because(e);
        }
    }
}
