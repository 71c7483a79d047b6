package dev.candor.cli;

import dev.candor.exchange.CstateImport;
import dev.candor.exchange.CstateSite;
import dev.candor.exchange.ImportReport;
import dev.candor.git.GitSource;
import dev.candor.output.Fingerprint;
import dev.candor.problem.Failure;
import dev.candor.publish.RecordRepository;
import dev.candor.record.StockMessages;
import dev.candor.record.YamlText;
import dev.candor.write.Scaffold;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code candor init}: makes a content repository that is ready to publish. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = {
            "Make a repository for a status page: settings, messages, a theme stub, and CI files for GitHub and GitLab.",
            "Files that are there already are left as they are."
        },
        footer = {"", "Example:", "  candor init status --title \"Acme Status\" --url https://status.acme.example"})
final class InitCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "Folder to make it in; the current one where left out.")
    private Path folder = Path.of("");

    @Option(names = "--title", paramLabel = "TEXT", description = "The page's title. Default: Status.")
    private String title = "Status";

    @Option(names = "--url", paramLabel = "URL", description = "Where the page will be served.")
    private URI url = URI.create("https://status.example.org");

    @Option(
            names = "--from",
            arity = "2",
            paramLabel = "cstate DIR",
            hideParamSyntax = true,
            description = "Start from an import: cstate, and the folder of the site that cState made.")
    private List<String> from = List.of();

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (url.getHost() == null || !String.valueOf(url.getScheme()).matches("https?")) {
            throw Failure.usage("--url " + url + " is no address of a site", "write --url https://status.example.org");
        }
        if (title.isBlank() || title.chars().anyMatch(Character::isISOControl)) {
            throw Failure.usage("--title is no title", "write one line of text");
        }
        Path root = folder.toAbsolutePath().normalize();
        Scaffold scaffold = new Scaffold(
                Map.of(
                        "NAME", title,
                        "TITLE", YamlText.scalar(title),
                        "URL", YamlText.scalar(url.toString()),
                        "SHA256", ownHash()),
                StockMessages.files());
        List<String> written = from.isEmpty() ? scaffold.write(root, List.of()) : imported(scaffold, root);
        boolean made = GitSource.filesAround(root).isEmpty();
        if (made) {
            RecordRepository.create(root);
        }
        console.out()
                .println("Wrote " + written.size() + " files" + (made ? " in a new repository" : "") + ": " + root);
        next();
        return ExitCode.DONE;
    }

    /** The records and settings of an older site, and the scaffold around them. */
    private List<String> imported(Scaffold scaffold, Path root) {
        if (!from.get(0).equals("cstate")) {
            throw Failure.usage("there is no import from " + from.get(0), "write --from cstate DIR");
        }
        Path content = root.resolve("content");
        if (Files.exists(content.resolve("candor.yml"))) {
            throw Failure.usage(
                    content.resolve("candor.yml") + " is there already", "candor import cstate adds to a site");
        }
        ImportReport report = CstateImport.run(new CstateSite(Path.of(from.get(1)), content, Optional.empty()));
        new ProblemPrinter(console).print(report.problems());
        console.out().println("Imported " + report.records() + " records");
        return scaffold.write(root, List.of("content/candor.yml"));
    }

    private void next() {
        String into = folder.toString().isEmpty() ? "" : "cd " + folder + " && ";
        console.err().println("""
                        Next:
                          1. content/candor.yml: name your components
                          2. %sgit add . && git commit -m "Start a status page"
                          3. candor serve --open shows the page""".formatted(into));
    }

    /** The hash of the jar that runs, so that CI runs the same; empty where no jar runs. */
    private static String ownHash() {
        try {
            Path own = Path.of(InitCommand.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(own)
                    ? Fingerprint.of(Files.readAllBytes(own)).value()
                    : "";
        } catch (URISyntaxException e) {
            return "";
        } catch (IOException e) {
            throw Failure.io("the program's own file cannot be read", "install it again")
                    .because(e);
        }
    }
}
