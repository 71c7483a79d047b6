package dev.candor.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import dev.candor.browser.WithBrowser;
import dev.candor.site.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Keeps pictures of every kind of page below {@code target/screenshots}, for a person to look at; {@code -Dcandor.screenshots=true} asks for them. */
@WithBrowser
@EnabledIfSystemProperty(named = "candor.screenshots", matches = "true")
class ScreenshotsTest {
    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final String NOW = "2026-11-12T14:20:00Z";
    private static final int DESK = 1440;
    private static final int PHONE = 390;

    @Test
    void theDemo(Browser browser) throws IOException {
        Site site = GivenSite.demo().at(NOW).site();
        shoot(browser, site, DESK, ColorScheme.LIGHT, "desk-light", PageKinds.of(site));
        shoot(browser, site, DESK, ColorScheme.DARK, "desk-dark", PageKinds.of(site));
        shoot(browser, site, PHONE, ColorScheme.LIGHT, "phone-light", PageKinds.of(site));
        shoot(browser, site, PHONE, ColorScheme.DARK, "phone-dark", PageKinds.of(site));
    }

    @Test
    void theDemoFromRightToLeft(Browser browser) throws IOException {
        Site site = GivenSite.demo().locales("ar, en, de").at(NOW).site();
        shoot(browser, site, DESK, ColorScheme.LIGHT, "desk-rtl", PageKinds.of(site));
        shoot(browser, site, PHONE, ColorScheme.LIGHT, "phone-rtl", PageKinds.of(site));
    }

    @Test
    void extremes(Browser browser) throws IOException {
        for (Map.Entry<String, GivenSite> each : Extremes.all().entrySet()) {
            Site site = each.getValue().at(Extremes.NOW).site();
            Map<String, String> home = Map.of("", "");
            shoot(browser, site, DESK, ColorScheme.LIGHT, "extremes/" + each.getKey() + "-desk", home);
            shoot(browser, site, PHONE, ColorScheme.DARK, "extremes/" + each.getKey() + "-phone", home);
        }
    }

    private static void shoot(
            Browser browser, Site site, int width, ColorScheme scheme, String folder, Map<String, String> pages)
            throws IOException {
        NewContextOptions look = new NewContextOptions()
                .setLocale("en-GB")
                .setTimezoneId("UTC")
                .setColorScheme(scheme)
                .setViewportSize(width, 900);
        try (SiteServer server = new SiteServer(site);
                BrowserContext context = browser.newContext(look)) {
            Page page = context.newPage();
            pages.forEach((kind, address) -> {
                page.navigate(server.url(address));
                Path file = FOLDER.resolve(folder).resolve(name(kind) + ".png");
                page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
                assertThat(file).isNotEmptyFile();
            });
        }
    }

    private static String name(String kind) {
        return kind.isEmpty()
                ? "home"
                : kind.replace("…", "one").replaceAll("/$|\\.html$", "").replace('/', '-');
    }
}
