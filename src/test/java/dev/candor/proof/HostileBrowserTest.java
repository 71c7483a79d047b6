package dev.candor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.candor.browser.WithBrowser;
import dev.candor.write.Progress;
import dev.candor.write.SiteWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Records with a hostile string in a field that readers see, each page opened in a browser that ignores the content security policy, so that the pages must be safe on their
 * own: no script, no dialog, no request off the site.
 */
@WithBrowser
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class HostileBrowserTest {
    private static final Path PROBE = Path.of("src/test/resources/hostile-probe.js");
    private static final int CONTROLS = 300;
    private static final int AT_ONCE = 50;
    private static final String EARS = """
            for (const name of ["alert", "confirm", "prompt", "print", "open"]) {
              window[name] = (said) => console.log("RAN " + name + " " + said);
            }
            """;

    @TempDir
    private Path temp;

    @Test
    void noPageRunsAScriptOrLeavesTheSite(Browser browser) throws IOException {
        HostileSite records = new HostileSite(temp.resolve("content"));
        List<String> pages = write(records);
        records.removeRefused();
        Path site = temp.resolve("site");
        new SiteWriter(site, Progress.SILENT).write(records.build().site().orElseThrow(), new TreeMap<>());
        pages.removeIf(page -> !Files.exists(site.resolve(page)));
        assertThat(pages).hasSizeGreaterThan(HostileStrings.all().size() * 2 / 3);
        pages.addAll(List.of("", "de/", "history/", "history/2026/11/", "postmortems/"));
        assertThat(findings(browser, site, pages)).isEmpty();
    }

    @Test
    void theCheckHearsTheSameStringsWhereNothingStopsThem(Browser browser) throws IOException {
        Path loud = temp.resolve("loud");
        List<String> pages = new ArrayList<>();
        List<String> strings = new ArrayList<>(HostileStrings.all());
        strings.add(0, "<img src='https://elsewhere.example/x.png'>");
        for (int i = 0; i < CONTROLS; i++) {
            Path page = Files.createDirectories(loud.resolve("r" + i)).resolve("index.html");
            Files.writeString(
                    page, "<!doctype html><meta charset=utf-8><main>" + withoutSurrogates(strings.get(i)) + "</main>");
            pages.add("r" + i + "/");
        }
        Files.writeString(loud.resolve("robots.txt"), "frames");
        List<String> findings = findings(browser, loud, pages);
        assertThat(findings).filteredOn(line -> line.contains("RAN ")).hasSizeGreaterThanOrEqualTo(10);
        assertThat(findings).filteredOn(line -> line.contains("handler ")).hasSizeGreaterThan(20);
        assertThat(findings).contains("left the site: https://elsewhere.example/x.png");
    }

    /** Writes a record for each string; their pages. */
    private static List<String> write(HostileSite site) {
        site.write("candor.yml", HostileSite.SITE);
        List<HostileField> fields =
                HostileField.all().stream().filter(HostileField::shown).toList();
        List<String> strings = HostileStrings.all();
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < strings.size(); i++) {
            HostileField field = fields.get(i % fields.size());
            field.files(i, strings.get(i)).forEach(site::write);
            pages.add(field.page(i));
        }
        return pages;
    }

    private static List<String> findings(Browser browser, Path folder, List<String> pages) throws IOException {
        List<String> findings = new ArrayList<>();
        try (FolderServer server = new FolderServer(folder, "/");
                BrowserContext context = browser.newContext(new NewContextOptions().setBypassCSP(true))) {
            context.addInitScript(EARS);
            context.onRequest(request -> {
                if (!request.url().startsWith(server.url()) && !request.url().matches("(?s)(data|blob|about):.*")) {
                    findings.add("left the site: " + request.url());
                }
            });
            context.onDialog(dialog -> {
                findings.add("dialog: " + dialog.message());
                dialog.dismiss();
            });
            Page page = context.newPage();
            page.onConsoleMessage(said -> {
                if (said.text().startsWith("RAN ")) {
                    findings.add(said.location() + " " + said.text());
                }
            });
            String probe = Files.readString(PROBE);
            for (int from = 0; from < pages.size(); from += AT_ONCE) {
                page.navigate(server.url() + "robots.txt");
                List<String> some = pages.subList(from, Math.min(pages.size(), from + AT_ONCE)).stream()
                        .map(path -> server.url() + path)
                        .toList();
                ((List<?>) page.evaluate(probe, some)).forEach(found -> findings.add(String.valueOf(found)));
            }
        }
        return findings;
    }

    /** Java writes no lone surrogates. */
    private static String withoutSurrogates(String text) {
        return text.replaceAll("\\p{Cs}", "");
    }
}
