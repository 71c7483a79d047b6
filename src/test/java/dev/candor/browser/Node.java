package dev.candor.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** The Node that Playwright's driver runs on: the installed one, or the one of the profile {@code bundled-node}. */
final class Node {

    /** What the driver's own package file asks for. */
    static final int OLDEST = 20;

    private Node() {}

    static boolean isUsable() {
        return isBundled()
                || Installed.find("node").filter(node -> major(node) >= OLDEST).isPresent();
    }

    static Map<String, String> environment() {
        return isBundled()
                ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
                : Map.of(
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1",
                        "PLAYWRIGHT_NODEJS_PATH",
                        Installed.find("node").orElseThrow().toString());
    }

    private static boolean isBundled() {
        return Playwright.class.getResource("/driver/linux/node") != null;
    }

    private static int major(Path node) {
        try {
            Process process = new ProcessBuilder(node.toString(), "--version").start();
            String version = new String(process.getInputStream().readAllBytes(), UTF_8);
            return Integer.parseInt(version.replaceFirst("^v", "").replaceFirst("\\..*\\R?", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
