package dev.candor.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;

/** Opens a page in the user's browser, as far as the machine has one. */
final class BrowserLauncher {
    private final Console console;

    BrowserLauncher(Console console) {
        this.console = console;
    }

    /** Opens the page; says so where that does not work, and never fails for it. */
    void open(URI address) {
        try {
            new ProcessBuilder(command(address))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            console.err().println("No browser could be opened; open " + address + " yourself.");
        }
    }

    private static List<String> command(URI address) {
        String system = System.getProperty("os.name", "");
        if (system.startsWith("Mac")) {
            return List.of("open", address.toString());
        }
        return system.startsWith("Windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address.toString())
                : List.of("xdg-open", address.toString());
    }
}
