package dev.candor.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.candor.browser.WithBrowser;
import dev.candor.git.GitRepo;
import dev.candor.model.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The versions of an incident are a list without scripts and turn over by keyboard with them. */
@WithBrowser
class VersionsSliderTest {
    private static final String HEAD = "---\ntitle: Payments fail\n---\n## Investigating — 2026-11-03T10:00:00Z\n";

    @TempDir
    private Path folder;

    private Page page(Browser browser, boolean scripts) throws IOException {
        GitRepo repo = GitRepo.init(folder.resolve("repo")).write("content/candor.yml", "title: Acme\ntimezone: UTC\n");
        String path = "content/incidents/pay.md";
        repo.write(path, HEAD + "Some cannot pay.\n")
                .clock("2026-11-03T10:01:00Z")
                .commit("open");
        repo.write(path, HEAD + "All cannot pay.\n")
                .clock("2026-11-03T12:00:00Z")
                .commit("edit");
        for (Map.Entry<String, String> file : RepoSite.of(repo, "2026-12-01T10:00:00Z", Audience.INTERNAL)
                .files()
                .entrySet()) {
            Path to = folder.resolve("site").resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.writeString(to, file.getValue());
        }
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(scripts).setTimezoneId("UTC"));
        Page page = context.newPage();
        page.navigate(folder.resolve("site/incidents/pay/index.html").toUri().toString());
        return page;
    }

    @Test
    void a_slider_shows_one_version_at_a_time(Browser browser) throws IOException {
        Page page = page(browser, true);
        Locator versions = page.locator("[data-c-versions] > li");
        assertThat(versions.first()).isHidden();
        assertThat(versions.last()).containsText("All cannot pay.");

        Locator slider = page.getByLabel("Version", new Page.GetByLabelOptions().setExact(true));
        slider.press("ArrowLeft");
        assertThat(versions.first()).containsText("Some cannot pay.");
        assertThat(versions.first()).isVisible();
        assertThat(versions.last()).isHidden();
        assertThat(slider).hasAttribute("aria-valuetext", "3 Nov 2026, 10:01 UTC");
        page.context().close();
    }

    @Test
    void without_scripts_all_versions_are_listed(Browser browser) throws IOException {
        Page page = page(browser, false);
        assertThat(page.locator("[data-c-versions] > li").first()).isVisible();
        assertThat(page.locator("[data-c-versions] > li").last()).isVisible();
        assertThat(page.locator("input[type=range]")).hasCount(0);
        page.context().close();
    }
}
