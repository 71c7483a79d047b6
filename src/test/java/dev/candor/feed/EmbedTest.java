package dev.candor.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.candor.browser.WithBrowser;
import dev.candor.output.SitePath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Specifies the banner inside a page that means it no good: its own styles for everything, and a strict policy. */
@WithBrowser
@Timeout(90)
class EmbedTest {

    private static final BuiltSite SITE = BuiltSite.harbour();
    private static final String HOSTILE_STYLE = """
            * { display: none !important; color: red !important; font-size: 40px !important; position: absolute; left: -9999px }
            candor-banner { visibility: hidden !important; opacity: 0 !important }
            html, body, #own { display: block !important; position: static }
            """;

    /** A page of another origin that lets nobody in but what the documentation asks for. */
    private static Server product(String status) {
        String policy = "default-src 'none'; style-src 'self'; script-src " + status + "; connect-src " + status
                + "; require-trusted-types-for 'script'";
        String html =
                "<!DOCTYPE html><html lang=en><head><title>Product</title><link rel=stylesheet href=/own.css></head>"
                        + "<body><p id=own>Our product</p><script src=\"" + status
                        + "/embed.js\"></script></body></html>";
        return Server.of(path -> path.equals("/own.css")
                ? Optional.of(new Server.Answer(
                        () -> HOSTILE_STYLE.getBytes(StandardCharsets.UTF_8), Map.of("Content-Type", "text/css")))
                : path.equals("/") ? Optional.of(Server.Answer.html(html, policy)) : Optional.empty());
    }

    @Test
    void itShowsWhatIsWrongUntilTheReaderDismissesIt(Browser browser) {
        try (Server status = Server.of(SITE.site());
                Server product = product(status.url());
                BrowserContext context = browser.newContext();
                Page page = context.newPage()) {
            StringBuilder complaints = new StringBuilder();
            page.onConsoleMessage(message -> complaints.append(message.text()).append('\n'));
            page.navigate(product.url() + "/");
            Locator banner = page.locator("candor-banner [role=status]");
            banner.waitFor();
            assertThat(banner.textContent()).contains("The website is slow", "Network works");
            assertThat(banner.isVisible()).isTrue();
            assertThat(style(banner, "color")).isEqualTo("rgb(31, 35, 40)");
            assertThat(style(banner, "fontSize")).isEqualTo("15px");
            assertThat(style(page.locator("#own"), "color")).isEqualTo("rgb(255, 0, 0)");
            assertThat(banner.boundingBox().x).isGreaterThanOrEqualTo(0);
            assertThat(banner.locator("a").first().getAttribute("href"))
                    .isEqualTo(status.url() + "/incidents/2026-03-09-slow-site/");
            banner.locator("button").click();
            assertThat(page.locator("candor-banner").count()).isZero();
            page.reload();
            page.waitForFunction(
                    "performance.getEntriesByType('resource').some(e => e.name.endsWith('now.json') && e.responseEnd)");
            page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
            assertThat(page.locator("candor-banner").count()).isZero();
            assertThat(complaints.toString()).doesNotContain("Content Security Policy", "Error");
        }
    }

    @Test
    void aChangeBringsItBack(Browser browser) {
        BuiltSite[] now = {SITE};
        BuiltSite later = BuiltSite.of(BuiltSite.FIXTURES.resolve("harbour"), "2026-03-10T05:30:00Z", Optional.empty());
        try (Server status = Server.of(path -> now[0].site()
                        .at(SitePath.of(path.substring(1)))
                        .map(file -> new Server.Answer(
                                file.content()::bytes,
                                Map.of(
                                        "Content-Type",
                                        file.type().contentType(),
                                        "Access-Control-Allow-Origin",
                                        "*"))));
                Server product = product(status.url());
                BrowserContext context = browser.newContext();
                Page page = context.newPage()) {
            page.navigate(product.url() + "/");
            page.locator("candor-banner button").click();
            now[0] = later;
            page.reload();
            Locator banner = page.locator("candor-banner [role=status]");
            banner.waitFor();
            assertThat(banner.textContent()).contains("Database upgrade").doesNotContain("The website is slow");
        }
    }

    private static String style(Locator element, String property) {
        return (String) element.evaluate("(element, name) => getComputedStyle(element)[name]", property);
    }

    @Test
    void theFramePageStandsByItself(Browser browser) {
        try (Server status = Server.of(SITE.site());
                Page page = browser.newPage()) {
            page.navigate(status.url() + "/de/embed/");
            assertThat(page.locator("li a"))
                    .satisfies(links -> assertThat(links.count()).isEqualTo(4));
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("de");
            assertThat(style(page.locator("body"), "borderInlineStartColor")).isEqualTo("rgb(154, 103, 0)");
        }
    }

    @Test
    void itIsSmall() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(SITE.bytes("embed.js"));
        }
        assertThat(packed.size()).isLessThan(3_000);
    }
}
