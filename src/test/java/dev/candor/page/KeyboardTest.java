package dev.candor.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import dev.candor.browser.WithBrowser;
import dev.candor.site.Site;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Readers without a mouse, without motion, with colours of their own: given the demo, then nothing is out of their reach. */
@WithBrowser
class KeyboardTest {
    private static final String REACHABLE = """
            () => [...document.querySelectorAll('a[href], button, summary, input, select, [tabindex="0"]')]
              .filter(node => node.checkVisibility({ visibilityProperty: true }))
            """;
    private static final String NAME =
            "node => node.tagName.toLowerCase() + ' ' + (node.textContent.trim() || node.id)";

    private static SiteServer server;
    private Page page;

    @BeforeAll
    static void serve() throws IOException {
        Site site = GivenSite.demo().at("2026-11-12T14:20:00Z").site();
        server = new SiteServer(site);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void open(Browser browser) {
        page = browser.newContext(new NewContextOptions()
                        .setViewportSize(1280, 800)
                        .setLocale("en-GB")
                        .setTimezoneId("UTC"))
                .newPage();
        page.setDefaultTimeout(20_000);
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void tab_reaches_everything_in_the_order_of_the_page_and_shows_where_it_is() {
        for (String address : List.of("", "history/", "subscribe/")) {
            page.navigate(server.url(address));
            List<?> wanted = (List<?>) page.evaluate("() => (" + REACHABLE + ")().map(" + NAME + ")");
            assertThat(wanted).hasSizeGreaterThan(30);
            assertThat(walk(wanted.size())).as("/" + address).isEqualTo(wanted);
        }
    }

    private List<Object> walk(int steps) {
        List<Object> reached = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            page.keyboard().press("Tab");
            Locator focused = page.locator("*:focus");
            reached.add(focused.evaluate(NAME));
            assertThat(
                            (Boolean)
                                    focused.evaluate(
                                            "node => getComputedStyle(node).outlineStyle !== 'none' || Boolean(node.querySelector('.b'))"))
                    .as("focus shows on " + reached.get(i))
                    .isTrue();
        }
        return reached;
    }

    @Test
    void the_first_stop_leads_past_the_navigation() {
        page.navigate(server.url(""));
        page.keyboard().press("Tab");

        assertThat(page.locator(".skip")).isFocused();
        assertThat(page.locator(".skip")).isInViewport();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat((Boolean) page.evaluate("document.querySelector('main').contains(document.activeElement)"))
                .isTrue();
    }

    @Test
    void groups_fold_and_the_zone_changes_by_keys() {
        page.navigate(server.url(""));
        Locator closed = page.locator(".cps details:not([open])").first();
        Locator group = page.locator(".cps details")
                .nth(((Number) closed.evaluate("node => [...document.querySelectorAll('.cps details')].indexOf(node)"))
                        .intValue());
        group.locator("summary").focus();
        page.keyboard().press("Enter");
        assertThat(group).hasAttribute("open", "");

        page.locator("[data-c-zone] button").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".foot")).containsText("Times are in Europe/Berlin.");
        assertThat(page.locator("[data-c-zone] button").first()).isFocused();
    }

    @Test
    void nothing_moves_for_those_who_asked_for_stillness() {
        page.emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(server.url(""));
        assertThat(page.evaluate("""
                () => [...document.querySelectorAll('*')].map(node => getComputedStyle(node))
                  .filter(style => style.scrollBehavior === 'smooth' || style.animationName !== 'none'
                    || style.transitionDuration !== '0s').length
                """)).isEqualTo(0);
    }

    @Test
    void forced_colours_leave_shapes_and_days_to_see() {
        page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        page.navigate(server.url(""));
        assertThat((List<?>) page.evaluate("""
                () => {
                  const ground = getComputedStyle(document.body).backgroundColor
                  return [...document.querySelectorAll('main .st .i, .strip > path, .strip a path:last-child')]
                    .filter(node => node.checkVisibility())
                    .filter(node => getComputedStyle(node)[node.matches('.i') ? 'fill' : 'stroke'] === ground)
                    .map(node => node.outerHTML)
                }
                """)).isEmpty();
    }
}
