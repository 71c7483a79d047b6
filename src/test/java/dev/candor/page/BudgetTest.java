package dev.candor.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dev.candor.browser.WithBrowser;
import dev.candor.site.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a page may cost a reader on a bad connection. */
@WithBrowser
class BudgetTest {
    private static final int HTML_AND_CSS = 14_000;
    private static final int SCRIPTS = 8_000;
    private static final String SHIFTS = """
            () => new Promise(done => new PerformanceObserver(list => done(list.getEntries().flatMap(entry => entry.sources)
              .filter(source => Math.abs(source.previousRect.top - source.currentRect.top) > 1)
              .map(source => source.node?.nodeName + ' ' + source.node?.textContent.trim().slice(0, 60))))
              .observe({ type: 'layout-shift', buffered: true }) || setTimeout(() => done([]), 300))
            """;

    private static SiteServer server;

    @BeforeAll
    static void serve() throws IOException {
        Site site = GivenSite.demo().at("2026-11-12T14:20:00Z").site();
        server = new SiteServer(site);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_home_page_with_open_incidents_fits_into_the_first_flight(Browser browser) {
        List<String> asked = new ArrayList<>();
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.onRequest(request -> asked.add(request.url()));
            page.navigate(server.url(""));
            page.waitForLoadState(LoadState.LOAD);

            assertThat(page.locator("main .inc").count()).isPositive();
            assertThat(asked).allMatch(url -> url.startsWith(server.url("")));
            assertThat(page.locator("script:not([defer]):not([async]):not([type=\"application/ld+json\"])")
                            .count())
                    .isZero();
            Set<String> files = Set.copyOf(asked);
            assertThat(sizes(page, files, ".*(/|\\.html|\\.css)")).isBetween(5_000, HTML_AND_CSS);
            assertThat(sizes(page, files, ".*\\.js")).isBetween(2_000, SCRIPTS);
        }
    }

    private static int sizes(Page page, Set<String> urls, String kind) {
        return urls.stream()
                .filter(url -> URI.create(url).getPath().matches(kind))
                .mapToInt(url -> compressed(page.request().get(url).body()))
                .sum();
    }

    private static int compressed(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    @Test
    void nothing_jumps_when_the_script_comes_late(Browser browser) {
        List<String> jumps = new ArrayList<>();
        for (int width : List.of(390, 1440)) {
            NewContextOptions look = new NewContextOptions()
                    .setViewportSize(width, 900)
                    .setTimezoneId("UTC")
                    .setBypassCSP(true);
            try (BrowserContext context = browser.newContext(look)) {
                Page page = context.newPage();
                for (String address :
                        List.of("", "incidents/2026-11-12-card-payments-fail/", "components/payments/", "history/")) {
                    jumps(page, address).forEach(jump -> jumps.add("/" + address + " at " + width + ": " + jump));
                }
            }
        }
        assertThat(jumps).isEmpty();
    }

    /** The jumps of a page that was painted before its script came. */
    private static List<?> jumps(Page page, String address) {
        page.route("**/candor*.js", route -> {
            page.waitForFunction("performance.getEntriesByName('first-contentful-paint').length > 0");
            route.resume();
        });
        page.navigate(server.url(address));
        page.waitForFunction("document.querySelector('[data-c-zone]').childNodes.length > 0");
        List<?> found = (List<?>) page.evaluate(SHIFTS);
        page.unrouteAll();
        return found;
    }

    @Test
    void the_scale_notices_a_jump(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.setContent("<p id=a>above</p><p>below</p>");
            page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
            page.evaluate("document.querySelector('#a').style.height = '200px'");
            assertThat((List<?>) page.evaluate(SHIFTS)).isNotEmpty();
        }
    }
}
