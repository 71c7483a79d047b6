package dev.candor.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.candor.page.GivenSite.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import dev.candor.browser.WithBrowser;
import dev.candor.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an open page does while time passes: given this site and this clock, then this is what the reader sees. */
@WithBrowser
class LivePageTest {
    private static final String WINDOW = """
            ---
            title: Database upgrade
            components: {checkout: under_maintenance}
            scheduled: {start: 2026-11-03T12:00:00Z, end: 2026-11-03T13:00:00Z}
            ---
            We move to a larger machine.
            """;
    private static final String OPEN = """
            ---
            title: Checkout fails
            started: 2026-11-03T11:00:00Z
            components: {checkout: major_outage}
            ---
            ## Investigating — 2026-11-03T11:05:00Z {next=55m}
            We look into it.
            """;

    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    private SiteServer serve(Site site) throws IOException {
        SiteServer server = new SiteServer(site);
        open.add(server);
        return server;
    }

    /** A page for a reader in a zone whose clock stands at a moment. */
    private Page reader(Browser browser, String zone, String clock) {
        Page page = browser.newContext(
                        new NewContextOptions().setTimezoneId(zone).setLocale("en-GB"))
                .newPage();
        page.clock().install(new com.microsoft.playwright.Clock.InstallOptions().setTime(clock));
        page.setDefaultTimeout(5_000);
        page.onPageError(System.err::println);
        open.add(() -> page.context().close());
        return page;
    }

    @Test
    void maintenance_begins_and_ends_at_its_minute(Browser browser) throws IOException {
        Site site = given().maintenance("2026-11-03-db", WINDOW)
                .at("2026-11-03T11:30:00Z")
                .site();
        Page page = reader(browser, "UTC", "2026-11-03T11:50:00Z");
        page.navigate(serve(site).url(""));

        assertThat(page.locator("h1")).hasText("Everything works.");
        assertThat(page.locator("#maintenance + *")).containsText("begins in 10 minutes");
        page.clock().fastForward("11:00");
        assertThat(page.locator("h1")).hasText("Checkout is under planned maintenance.");
        assertThat(page.locator("#maintenance + * .st")).hasText("In progress");
        assertThat(page.locator("#maintenance + *")).containsText("ends in 59 minutes");
        page.clock().fastForward("01:00:00");
        assertThat(page.locator("h1")).hasText("Everything works.");
        assertThat(page.locator("#maintenance + * .st")).hasText("Completed");
    }

    @Test
    void a_promise_counts_down_and_says_when_it_was_missed(Browser browser) throws IOException {
        Site site = given().incident("2026-11-03-checkout", OPEN)
                .at("2026-11-03T11:30:00Z")
                .site();
        Page page = reader(browser, "UTC", "2026-11-03T11:48:00Z");
        page.navigate(serve(site).url(""));

        assertThat(page.locator(".mast [data-c-due]").locator("..")).containsText("12:00 UTC (in 12 minutes).");
        assertThat(page.locator(".mast [data-c-since]")).hasText(" (48 minutes so far)");
        page.clock().fastForward("14:00");
        assertThat(page.locator(".mast .late")).containsText("(overdue by 2 minutes)");
    }

    @Test
    void a_reader_sees_their_own_zone_and_may_choose_another(Browser browser) throws IOException {
        Site site = given().incident("2026-11-03-checkout", OPEN)
                .at("2026-11-03T11:30:00Z")
                .site();
        SiteServer server = serve(site);
        Page page = reader(browser, "Asia/Tokyo", "2026-11-03T11:48:00Z");
        page.navigate(server.url(""));

        assertThat(page.locator(".mast [data-c-due]")).hasText("21:00 GMT+9");
        assertThat(page.locator(".foot")).containsText("Times are in Asia/Tokyo.");
        page.locator(".foot button", new Page.LocatorOptions().setHasText("Show UTC"))
                .click();
        assertThat(page.locator(".mast [data-c-due]")).hasText("12:00 UTC");
        page.navigate(server.url("incidents/2026-11-03-checkout/"));
        assertThat(page.locator(".foot")).containsText("Times are in UTC.");
    }

    @Test
    void a_page_shows_what_was_built_meanwhile_without_moving_what_is_read(Browser browser) throws IOException {
        GivenSite files = given().incident("2026-11-03-checkout", OPEN);
        SiteServer server = serve(files.at("2026-11-03T11:30:00Z").site());
        Page page = reader(browser, "UTC", "2026-11-03T11:31:00Z");
        page.setViewportSize(800, 400);
        page.navigate(server.url(""));
        page.waitForResponse("**/now.json", () -> LiveRefreshTest.untilAsked(page, "00:02"));
        page.evaluate("document.querySelector('#days').scrollIntoView({behavior: 'instant'})");
        double before = top(page);

        server.serve(files.incident(
                        "2026-11-03-api", OPEN.replace("Checkout fails", "Payments fail") + "\nMore.\n".repeat(9))
                .incident("2026-11-03-checkout", OPEN)
                .at("2026-11-03T11:33:00Z")
                .site());
        page.waitForResponse("**/now.json", () -> LiveRefreshTest.untilAsked(page, "00:20"));

        assertThat(page.locator("main .inc")).hasCount(2);
        assertThat(page.locator("[data-c-alert]")).containsText("This page has just been updated");
        assertThat(top(page)).isCloseTo(before, org.assertj.core.data.Offset.offset(2.0));
        page.waitForResponse("**/now.json", () -> LiveRefreshTest.untilAsked(page, "00:20"));
        assertThat(server.log()).contains("304 data/v1/now.json");
    }

    private static double top(Page page) {
        return ((Number) page.evaluate("document.querySelector('#days').getBoundingClientRect().top")).doubleValue();
    }

    @Test
    void a_page_that_cannot_ask_says_how_old_it_is_and_asks_ever_more_rarely(Browser browser) throws IOException {
        SiteServer server = serve(given().incident("2026-11-03-checkout", OPEN)
                .at("2026-11-03T11:30:00Z")
                .site());
        Page page = reader(browser, "UTC", "2026-11-03T11:31:00Z");
        page.navigate(server.url(""));
        server.breakDown();
        for (int i = 0; i < 5; i++) {
            page.waitForResponse("**/now.json", () -> page.clock().fastForward("40:00"));
        }

        assertThat(page.locator("[data-c-alert]"))
                .hasText("This page is from 3 hours ago. Newer word cannot be fetched right now.");
        int asked = server.log().size();
        page.clock().fastForward("20:00");
        assertThat(page.locator(".foot")).containsText("3 hours ago");
        assertThat(server.log()).hasSize(asked);
    }

    @Test
    void without_a_script_every_text_stands_and_is_true(Browser browser) throws IOException {
        Site site = given().maintenance("2026-11-03-db", WINDOW)
                .incident("2026-11-03-checkout", OPEN)
                .at("2026-11-03T11:30:00Z")
                .site();
        Page page = browser.newContext(new NewContextOptions().setJavaScriptEnabled(false))
                .newPage();
        open.add(() -> page.context().close());
        page.navigate(serve(site).url(""));

        assertThat(page.locator(".mast [data-c-due]").locator("..")).hasText("We promised the next word by 12:00 UTC.");
        assertThat(page.locator("#maintenance + *")).containsText("3 Nov 2026, 12:00 – 13:00 UTC");
        assertThat(page.locator("[hidden]:visible")).hasCount(0);
    }

    @Test
    void a_page_opened_from_a_folder_is_quiet(Browser browser, @TempDir Path folder) throws IOException {
        Site site = given().incident("2026-11-03-checkout", OPEN)
                .at("2026-11-03T11:30:00Z")
                .site();
        for (var output : site.outputs()) {
            Path file = folder.resolve(output.path().value());
            Files.createDirectories(file.getParent());
            Files.write(file, output.content().bytes());
        }
        Page page = reader(browser, "UTC", Instant.parse("2026-11-03T11:31:00Z").toString());
        List<String> said = new ArrayList<>();
        page.onConsoleMessage(message -> said.add(message.text()));
        page.onPageError(said::add);
        page.navigate(folder.resolve("index.html").toUri().toString());
        page.clock().runFor("10:00");

        assertThat(page.locator(".mast [data-c-since]")).hasText(" (41 minutes so far)");
        assertThat(said).isEmpty();
        page.locator(".nav a").first().click();
        assertThat(page.locator("h1")).hasText("History");
    }
}
