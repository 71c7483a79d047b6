package dev.candor.cli;

import dev.candor.exchange.PostmortemImport;
import dev.candor.exchange.PostmortemOrder;
import dev.candor.exchange.PostmortemReport;
import dev.candor.model.PostmortemStatus;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code candor import postmortem}: makes records of Markdown postmortems as they are. */
@Command(
        name = "postmortem",
        mixinStandardHelpOptions = true,
        description = "Make records of existing Markdown postmortems.",
        footer = {
            "",
            "Their text stays as it is, byte for byte; title, days, timeline and actions that were recognised in it become",
            "front matter. Times without a zone are never guessed: name theirs with --zone, or timezone in candor.yml.",
            "It can be run again: files that were changed by hand stay as they are.",
            "",
            "Example:",
            "  candor import postmortem docs/post-mortems/*.md --to content --zone Europe/Berlin",
        })
final class ImportPostmortemCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILES", description = "Markdown files, or folders of them.")
    private List<Path> files = List.of();

    @Option(names = "--to", paramLabel = "CONTENT_DIR", required = true, description = "Content folder to write into.")
    private Path content = Path.of("");

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = ImportCstateCommand.ZoneConverter.class,
            description = "Zone of times that state none.")
    private @Nullable ZoneId zone;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            converter = StatusConverter.class,
            description = "draft, in_review or published, for those that state none. Default: in_review.")
    private PostmortemStatus status = PostmortemStatus.IN_REVIEW;

    ImportPostmortemCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PostmortemReport report =
                PostmortemImport.run(new PostmortemOrder(files, content, Optional.ofNullable(zone), status));
        new ProblemPrinter(console).print(report.problems());
        console.out().println(summary(report));
        return report.records() > 0 ? ExitCode.DONE : ExitCode.RECORDS;
    }

    private String summary(PostmortemReport report) {
        String hidden = report.hidden() == 0
                ? ""
                : " " + report.hidden()
                        + " of them are not published: only an internal build shows them until they say \"status: published\".";
        return "Imported %d postmortems → %s; %d files written, %d unchanged, %d kept as changed by hand. Recognised %d of %d section headings, %d moments of timelines and %d actions.%s"
                .formatted(
                        report.records(),
                        content,
                        report.written(),
                        report.unchanged(),
                        report.kept(),
                        report.recognised(),
                        report.headings(),
                        report.moments(),
                        report.actions(),
                        hidden);
    }

    /** Reads a status from an option. */
    static final class StatusConverter implements ITypeConverter<PostmortemStatus> {
        @Override
        public PostmortemStatus convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT).replace('-', '_')) {
                case "draft" -> PostmortemStatus.DRAFT;
                case "in_review" -> PostmortemStatus.IN_REVIEW;
                case "published" -> PostmortemStatus.PUBLISHED;
                default ->
                    throw new TypeConversionException(
                            "\"" + value + "\" is not a status: draft, in_review or published");
            };
        }
    }
}
