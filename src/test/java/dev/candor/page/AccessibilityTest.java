package dev.candor.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import dev.candor.browser.WithBrowser;
import dev.candor.site.Site;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * One page of every kind, opened once and looked at as many see it: wide and as narrow as a small phone, light and dark, with
 * text twice as large.
 */
@WithBrowser
class AccessibilityTest {
    private static final String NOW = "2026-11-12T14:20:00Z";
    private static final int WIDE = 1440;
    private static final int NARROW = 320;

    private final List<String> found = new ArrayList<>();

    @Test
    void theDemo(Browser browser) throws IOException {
        Site site = GivenSite.demo().at(NOW).site();
        walk(browser, site, PageKinds.of(site).values());
        assertThat(found).isEmpty();
    }

    @Test
    void theDemoAsInsidersSeeIt(Browser browser) throws IOException {
        Site site = GivenSite.demo().internal().at(NOW).site();
        var kinds = PageKinds.of(site);
        kinds.keySet().retainAll(Set.of("", "incidents/…/", "postmortems/…/"));
        walk(browser, site, kinds.values());
        assertThat(found).isEmpty();
    }

    @Test
    void theDemoFromRightToLeft(Browser browser) throws IOException {
        Site site = GivenSite.demo().locales("ar, en, de").at(NOW).site();
        walk(browser, site, PageKinds.of(site).values());
        assertThat(found).isEmpty();
    }

    private void walk(Browser browser, Site site, Iterable<String> addresses) throws IOException {
        try (SiteServer server = new SiteServer(site);
                BrowserContext context = browser.newContext(new NewContextOptions().setLocale("en-GB"))) {
            Page page = context.newPage();
            addresses.forEach(address -> look(page, server.url(""), address));
        }
    }

    private void look(Page page, String root, String address) {
        page.setViewportSize(WIDE, 900);
        page.navigate(root + address);
        Axe.into(page);
        for (int width : List.of(WIDE, NARROW)) {
            page.setViewportSize(width, 900);
            String where = "/" + address + " at " + width;
            note(where, width == WIDE ? Axe.faults(page) : Axe.faultsOfShape(page));
            noteSideways(where, page);
        }
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        note("/" + address + " in the dark", Axe.faultsOfColour(page));
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        noteSideways("/" + address + " at " + NARROW + " with large text", page);
    }

    private void note(String where, List<?> faults) {
        faults.forEach(fault -> found.add(where + ": " + fault));
    }

    private void noteSideways(String where, Page page) {
        Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) wider).intValue() > 0) {
            found.add(where + " scrolls sideways by " + wider);
        }
    }
}
