package dev.candor.cli;

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
        List<String> written = scaffold.write(root, List.of());
        boolean made = GitSource.filesAround(root).isEmpty();
        if (made) {
            RecordRepository.create(root);
        }
        console.out()
                .println("Wrote " + written.size() + " files" + (made ? " in a new repository" : "") + ": " + root);
        next();
        return ExitCode.DONE;
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
