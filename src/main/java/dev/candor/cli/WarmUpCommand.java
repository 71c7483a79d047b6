package dev.candor.cli;

import dev.candor.demo.DemoHistory;
import dev.candor.git.NewRepository;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code candor warm-up}: builds the demo once, so that the launcher's class archive holds what a build loads. */
@Command(name = "warm-up", hidden = true, description = "Build the demo into a scratch folder, for the class archive.")
final class WarmUpCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DIR", description = "An empty folder.")
    private Path folder = Path.of("");

    WarmUpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path repository = folder.resolve("repository");
        NewRepository.write(repository, DemoHistory.commits());
        Main.run(console, "--help");
        return Main.run(
                console,
                "build",
                "--source",
                repository.toString(),
                "--out",
                folder.resolve("site").toString());
    }
}
