package dev.candor.cli;

import dev.candor.exchange.CstateImport;
import dev.candor.exchange.CstateSite;
import dev.candor.exchange.ImportReport;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code candor import cstate}: reads a Hugo site with the cState theme into records. */
@Command(
        name = "cstate",
        mixinStandardHelpOptions = true,
        description = "Read a Hugo site with the cState theme into records.",
        footer = {
            "",
            "It can be run again: what has not changed stays, and so does every file that was changed by hand.",
            "What it decided, and what it could not place, is told file by file.",
            "",
            "Example:",
            "  candor import cstate ../old-status --to content --zone Europe/Berlin",
        })
final class ImportCstateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DIR", description = "Folder of the site: the one with config.yml or hugo.toml.")
    private Path site = Path.of("");

    @Option(names = "--to", paramLabel = "CONTENT_DIR", required = true, description = "Content folder to write into.")
    private Path content = Path.of("");

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = ZoneConverter.class,
            description = "Zone of times without one; the site's own, or UTC, where left out.")
    private @Nullable ZoneId zone;

    ImportCstateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ImportReport report = CstateImport.run(new CstateSite(site, content, Optional.ofNullable(zone)));
        new ProblemPrinter(console).print(report.problems());
        console.out().println(summary(report));
        return report.records() > 0 ? ExitCode.DONE : ExitCode.RECORDS;
    }

    private String summary(ImportReport report) {
        String former = report.former().isEmpty()
                ? ""
                : " Retired components for names the site no longer lists: " + String.join(", ", report.former()) + ".";
        return String.format(
                Locale.ROOT,
                "Imported %d records (%d incidents, %d windows of maintenance, %d notices) → %s; %d files written, %d unchanged, %d kept as changed by hand.%s",
                report.records(),
                report.incidents(),
                report.maintenance(),
                report.notices(),
                content,
                report.written(),
                report.unchanged(),
                report.kept(),
                ProblemPrinter.printable(former));
    }

    /** Reads a zone from an option. */
    static final class ZoneConverter implements ITypeConverter<ZoneId> {
        @Override
        public ZoneId convert(String value) {
            try {
                return ZoneId.of(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("\"" + value + "\" is not a time zone, such as Europe/Berlin or UTC");
            }
        }
    }
}
