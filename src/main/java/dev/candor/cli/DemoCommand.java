package dev.candor.cli;

import dev.candor.demo.DemoHistory;
import dev.candor.git.GitSource;
import dev.candor.git.NewCommit;
import dev.candor.git.NewRepository;
import dev.candor.git.SourceRequest;
import dev.candor.model.Audience;
import dev.candor.preview.FileWatch;
import dev.candor.preview.PreviewServer;
import dev.candor.problem.Failure;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code candor demo}: writes a fictional company's repository, builds its site and shows it. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Write a demo repository with a lifelike history, build its site and show it in a browser.",
        footer = {"", "Stop it with Ctrl-C. Edit a file below content/ meanwhile, and the page follows."})
final class DemoCommand implements Callable<Integer> {
    private static final int PORT = 4000;

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "Folder to write, a temporary one where left out.")
    private @Nullable Path folder;

    @Option(names = "--port", paramLabel = "N", description = "Port to answer on; the next free one where it is taken.")
    private int port = PORT;

    @Option(names = "--open", description = "Open the page in a browser.")
    private boolean open;

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        Path target = target();
        List<NewCommit> commits = DemoHistory.commits();
        NewRepository.write(target, commits);
        console.out().println("Wrote a repository of " + commits.size() + " commits to " + target);
        try (PreviewServer server = PreviewServer.start(InetAddress.getLoopbackAddress(), port);
                FileWatch watch = FileWatch.of(List.of(target.resolve("content")))) {
            serve(target, server, watch);
        }
        return ExitCode.DONE;
    }

    private void serve(Path target, PreviewServer server, FileWatch watch) throws InterruptedException {
        SourceRequest request = new SourceRequest(
                target.toString(), Optional.empty(), Optional.empty(), SourceOptions.cache(System.getenv()), false);
        LiveSite site = new LiveSite(console, server, () -> Builds.of(Audience.PUBLIC));
        site.show(() -> GitSource.open(request));
        console.out().println("Serving " + server.address() + " (stop with Ctrl-C)");
        if (open) {
            new BrowserLauncher(console).open(server.address());
        }
        while (!Thread.currentThread().isInterrupted()) {
            watch.await();
            site.show(() -> GitSource.openWorkingTree(request));
        }
    }

    private Path target() {
        try {
            if (folder == null) {
                return Files.createTempDirectory("candor-demo-").toRealPath();
            }
            Path target = Files.createDirectories(folder.toAbsolutePath().normalize());
            refuseFull(target);
            return target;
        } catch (IOException e) {
            throw Failure.io("cannot make the folder " + folder, "name another, or leave it out")
                    .because(e);
        }
    }

    private static void refuseFull(Path target) throws IOException {
        try (Stream<Path> entries = Files.list(target)) {
            if (entries.findAny().isPresent()) {
                throw Failure.usage(
                        target + " is not empty", "name a folder that is not there yet; for an old demo: candor serve");
            }
        }
    }
}
