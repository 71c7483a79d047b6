package dev.candor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.candor.browser.WithBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The demo in a browser: no error on the console, no request that fails or leaves the site, below a path of a host and from a folder.
 *
 * <p>The default run opens a page in eight; {@code -Dcandor.proof=full} opens all of them.
 */
@WithBrowser
class DemoBrowserTest {
    private static final int STEP = "full".equals(System.getProperty("candor.proof")) ? 1 : 8;

    @TempDir
    private static Path temp;

    private static Path site;

    @BeforeAll
    static void build() {
        site = temp.resolve("site");
        Candor.Run run = Candor.in(temp.resolve("home")).run("build", "--worktree", "--out", site.toString());
        assertThat(run.exit()).as(run.said()).isZero();
    }

    @Test
    void pagesBelowAPathOfAHostAreQuiet(Browser browser) throws IOException {
        try (FolderServer server = new FolderServer(site, "/some/status/")) {
            assertThat(visit(browser, server.url(), pages())).isEmpty();
        }
    }

    @Test
    void pagesFromAFolderAreQuiet(Browser browser) {
        assertThat(visit(browser, site.toUri().toString(), pages())).isEmpty();
    }

    @Test
    void theCheckHearsWhatIsWrong(Browser browser) throws IOException {
        Path loud = Files.createDirectories(temp.resolve("loud"));
        Files.writeString(
                loud.resolve("index.html"),
                "<!doctype html><img src='https://elsewhere.example/x.png'><img src='missing.png'><script>throw new Error('loud')</script>");
        try (FolderServer server = new FolderServer(loud, "/")) {
            assertThat(visit(browser, server.url(), List.of("index.html")))
                    .anyMatch(line -> line.contains("left the site: https://elsewhere.example/x.png"))
                    .anyMatch(line -> line.contains("404"))
                    .anyMatch(line -> line.contains("loud"));
        }
    }

    private static List<String> pages() {
        List<String> all = OnDisk.files(site).stream()
                .filter(path -> path.endsWith("index.html"))
                .toList();
        List<String> some = new ArrayList<>(List.of("index.html", "de/index.html"));
        for (int i = 0; i < all.size(); i += STEP) {
            some.add(all.get(i));
        }
        return some;
    }

    private static List<String> visit(Browser browser, String root, List<String> pages) {
        List<String> heard = new ArrayList<>();
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.onConsoleMessage(said -> {
                if (said.type().equals("error") || said.type().equals("warning")) {
                    heard.add(page.url() + " said " + said.text());
                }
            });
            page.onPageError(error -> heard.add(page.url() + " threw " + error));
            page.onRequest(request -> {
                if (!request.url().startsWith(root) && !request.url().startsWith("data:")) {
                    heard.add(page.url() + " left the site: " + request.url());
                }
            });
            page.onRequestFailed(request -> heard.add(page.url() + " could not load " + request.url()));
            pages.forEach(path -> page.navigate(root + path));
        }
        return heard;
    }
}
