package dev.candor.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.util.List;

/** The installed Chromium, driven by Playwright. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    static Chromium start() {
        Playwright playwright = Playwright.create(new CreateOptions().setEnv(Node.environment()));
        // Containers run as root and without user namespaces; the pages are our own.
        LaunchOptions options = new LaunchOptions()
                .setExecutablePath(Installed.find("chromium").orElseThrow())
                .setArgs(List.of("--no-sandbox"));
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
