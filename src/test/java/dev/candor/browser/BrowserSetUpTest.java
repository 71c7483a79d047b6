package dev.candor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What the other browser tests rely on: scripts run, and axe sees a fault where there is one. */
@WithBrowser
class BrowserSetUpTest {

    @Test
    void runsScripts(Browser browser) {
        try (Page page = browser.newPage()) {
            page.setContent("<title>before</title><script>document.title = 'after'</script>");
            assertThat(page.title()).isEqualTo("after");
        }
    }

    @Test
    void findsAnImageWithoutAText(Browser browser) {
        try (Page page = browser.newContext().newPage()) {
            page.setContent("<html lang=en><title>t</title><main><h1>t</h1><img src='x.png'></main>");
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(Rule::getId)
                    .containsExactly("image-alt");
        }
    }
}
