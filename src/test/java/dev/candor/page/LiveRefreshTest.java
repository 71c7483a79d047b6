package dev.candor.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.candor.page.Extremes.open;
import static dev.candor.page.GivenSite.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitUntilState;
import dev.candor.browser.WithBrowser;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How an open page learns of news without being in the way: given a site that is built again meanwhile, then what its reader notices. */
@WithBrowser
class LiveRefreshTest {
    private static final int STEPS = 30;
    private static final String HIDE = """
            let hidden = false
            Object.defineProperty(document, 'hidden', { get: () => hidden })
            addEventListener('test-hide', event => {
              hidden = event.detail
              document.dispatchEvent(new Event('visibilitychange'))
            })
            """;

    private final GivenSite files =
            given().settings("""
                    components:
                      - group: Shop
                        components:
                          - {id: checkout, name: Checkout}
                      - group: Data
                        components:
                          - {id: api, name: Public API}
                    """).incident("2026-11-03-checkout", open("Checkout fails", "{checkout: major_outage}"));
    private SiteServer server;
    private Page page;

    @BeforeEach
    void visit(Browser browser) throws IOException {
        server = new SiteServer(files.at("2026-11-03T11:30:00Z").site());
        page = browser.newContext(new NewContextOptions().setTimezoneId("UTC").setLocale("en-GB"))
                .newPage();
        page.setDefaultTimeout(20_000);
        page.clock().install(new com.microsoft.playwright.Clock.InstallOptions().setTime("2026-11-03T11:31:00Z"));
        page.addInitScript(HIDE);
        page.navigate(server.url(""));
        page.waitForResponse("**/now.json", () -> untilAsked(page, "00:02"));
    }

    @AfterEach
    void close() {
        page.context().close();
        server.close();
    }

    private void buildAgain() {
        server.serve(files.incident("2026-11-03-api", open("The interface is slow", "{api: degraded_performance}"))
                .at("2026-11-03T11:33:00Z")
                .site());
    }

    private void waitForNews() {
        page.waitForResponse("**/now.json", () -> untilAsked(page, "00:20"));
    }

    /**
     * Lets time pass until the page has asked for news: in steps, because it plans its next question only once it has read the last
     * answer, and no further, because what it says goes away again.
     */
    static void untilAsked(Page page, String step) {
        AtomicBoolean asked = new AtomicBoolean();
        Consumer<Response> hear =
                answer -> asked.compareAndSet(false, answer.url().endsWith("now.json"));
        page.onResponse(hear);
        for (int i = 0; i < STEPS && !asked.get(); i++) {
            page.clock().fastForward(step);
        }
        page.offResponse(hear);
    }

    private void pass(int steps, String step) {
        for (int i = 0; i < steps; i++) {
            page.clock().fastForward(step);
        }
    }

    @Test
    void focus_and_folds_stay_and_the_news_is_announced_politely() {
        Locator group = page.locator(".cps details", new Page.LocatorOptions().setHasText("Public API"));
        assertThat(group).hasAttribute("open", "");
        group.locator("summary").click();
        Locator link = page.locator(".cps a", new Page.LocatorOptions().setHasText("Checkout"));
        link.focus();
        buildAgain();
        waitForNews();

        assertThat(page.locator("main .inc")).hasCount(2);
        assertThat(link).isFocused();
        assertThat(group).not().hasAttribute("open", "");
        assertThat(page.locator("[data-c-alert]")).hasAttribute("role", "status");
        assertThat(page.locator("[data-c-alert]")).containsText("has just been updated");
    }

    @Test
    void who_has_selected_words_is_asked_first() {
        page.evaluate("() => getSelection().selectAllChildren(document.querySelector('h1'))");
        buildAgain();
        waitForNews();

        Locator offer = page.locator("[data-c-alert] button");
        assertThat(offer).isVisible();
        assertThat(page.locator("main .inc")).hasCount(1);
        offer.click();
        assertThat(page.locator("main .inc")).hasCount(2);
    }

    @Test
    void a_hidden_tab_asks_for_nothing_until_it_is_seen_again() {
        hide(true);
        int asked = server.log().size();
        page.clock().fastForward("03:00:00");
        page.clock().runFor("05:00");
        assertThat(server.log()).hasSize(asked);

        page.waitForResponse("**/now.json", () -> {
            hide(false);
            untilAsked(page, "00:02");
        });
        assertThat(server.log()).hasSizeGreaterThan(asked);
    }

    private void hide(boolean hidden) {
        page.evaluate("hidden => { dispatchEvent(new CustomEvent('test-hide', { detail: hidden })) }", hidden);
    }

    @Test
    void who_goes_offline_is_told_and_hears_the_news_when_back() {
        page.context().setOffline(true);
        pass(12, "10:00");
        assertThat(page.locator("[data-c-alert]")).containsText("Newer word cannot be fetched right now.");

        buildAgain();
        page.context().setOffline(false);
        page.waitForResponse("**/now.json", () -> untilAsked(page, "05:00"));
        assertThat(page.locator("main .inc")).hasCount(2);
    }

    @Test
    void a_page_that_nobody_built_again_says_its_age() {
        pass(30, "01:00:00");
        assertThat(page.locator("[data-c-alert]")).hasText("This page is from 30 hours ago.");
    }

    @Test
    void a_slow_script_leaves_a_page_that_is_true() {
        page.route("**/candor*.js", route -> {});
        page.navigate(server.url(""), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));

        assertThat(page.locator("h1")).hasText("Checkout is down.");
        assertThat(page.locator(".mast [data-c-due]").locator("..")).hasText("We promised the next word by 12:00 UTC.");
        assertThat(page.locator(".foot")).containsText("Built 3 Nov 2026, 11:30 UTC");
    }
}
