package dev.candor.cli;

import dev.candor.model.Audience;
import dev.candor.preview.FileWatch;
import dev.candor.preview.PreviewServer;
import dev.candor.problem.Failure;
import dev.candor.site.BuildSettings;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code candor serve}: shows the site of the files on disk, and follows what is saved. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Show the site of the files on disk in a browser; a saved file is on the screen at once.",
        footer = {"", "Stop it with Ctrl-C. Nothing is written to disk."})
final class ServeCommand implements Callable<Integer> {
    private static final int PORT = 4000;

    private final Console console;

    @Mixin
    private FolderOptions folder = new FolderOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port to answer on; the next free one where it is taken. Default: 4000.")
    private int port = PORT;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Address to answer on; this machine alone where left out.")
    private @Nullable String host;

    @Option(names = "--open", description = "Open the page in a browser.")
    private boolean open;

    @Option(
            names = {"--at", "--now"},
            paramLabel = "INSTANT",
            converter = Instants.class,
            description = "Show the page as it will be at another moment, such as 2026-11-03T10:05:00Z.")
    private @Nullable Instant at;

    @Option(names = "--audience", paramLabel = "WHO", defaultValue = "PUBLIC", description = "public or internal.")
    private Audience audience = Audience.PUBLIC;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (PreviewServer server = PreviewServer.start(interfaceToUse(), port);
                FileWatch watch = FileWatch.of(folder.watched())) {
            LiveSite site = new LiveSite(console, server, this::settings);
            site.show(() -> folder.open(System.getenv()));
            announce(server.address());
            while (true) {
                watch.await();
                site.show(() -> folder.open(System.getenv()));
            }
        }
    }

    private InetAddress interfaceToUse() {
        try {
            if (host == null) {
                return InetAddress.getLoopbackAddress();
            }
            InetAddress address = InetAddress.getByName(host);
            if (!address.isLoopbackAddress()) {
                console.err().println("Everybody who can reach " + host + " can read this preview.");
            }
            return address;
        } catch (UnknownHostException e) {
            throw Failure.usage("there is no address " + host, "name one of this machine's")
                    .because(e);
        }
    }

    private void announce(URI address) {
        console.out().println("Serving " + address + " (stop with Ctrl-C)");
        if (open) {
            new BrowserLauncher(console).open(address);
        }
    }

    private BuildSettings settings() {
        BuildSettings settings = Builds.of(audience);
        return at == null ? settings : settings.at(at);
    }
}
