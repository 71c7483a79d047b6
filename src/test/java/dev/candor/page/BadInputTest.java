package dev.candor.page;

import static dev.candor.page.Extremes.NOW;
import static dev.candor.page.Extremes.open;
import static dev.candor.page.GivenSite.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.candor.browser.WithBrowser;
import dev.candor.output.OutputFile;
import dev.candor.problem.Problem;
import dev.candor.site.BuildResult;
import dev.candor.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What pages make of what nobody should write, and somebody does. */
@WithBrowser
class BadInputTest {
    private static final String TOO_WIDE = """
            () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.body.querySelectorAll('*')]
              .filter(node => node.getBoundingClientRect().right > innerWidth + 1)
              .map(node => node.tagName + '.' + node.className + ' ' + node.textContent.trim().slice(0, 30))
            """;

    @Test
    void no_title_and_no_name_makes_a_small_phone_scroll_sideways(Browser browser) throws IOException {
        Site site = Extremes.hardTitles().at(NOW).site();
        List<String> wide = new ArrayList<>();
        try (SiteServer server = new SiteServer(site);
                BrowserContext context = browser.newContext(new NewContextOptions().setViewportSize(320, 700))) {
            Page page = context.newPage();
            PageKinds.of(site).values().forEach(address -> {
                page.navigate(server.url(address));
                Object excess = page.evaluate(TOO_WIDE);
                if (!((List<?>) excess).isEmpty()) {
                    wide.add(address + ": " + excess);
                }
            });
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void titles_are_shown_whole() {
        Document home = Extremes.hardTitles().at(NOW).home();
        assertThat(home.select("main h3").eachText())
                .contains(
                        Extremes.LONG,
                        Extremes.WORD,
                        "🔥 Kasse brennt 👩‍🚒 nicht",
                        "The partner شركة النقل reports (2) faults");
    }

    @Test
    void a_name_in_another_direction_keeps_to_itself() {
        Document home = Extremes.hardTitles().at(NOW).home();
        assertThat(home.select(".cp bdi").eachText()).contains("واجهة البرمجة API 2");
        assertThat(home.select("main h3").eachAttr("dir")).isNotEmpty().containsOnly("auto");
    }

    @Test
    void a_control_of_direction_is_shown_and_not_obeyed() {
        GivenSite site =
                given().incident("2026-11-03-bidi", open("Paid \\u202Eton orders", "{checkout: degraded_performance}"));
        for (OutputFile output : site.at(NOW).site().outputs()) {
            if (output.path().value().endsWith(".html")) {
                assertThat(new String(output.content().bytes(), StandardCharsets.UTF_8))
                        .as(output.path().value())
                        .doesNotContain("\u202E");
            }
        }
        assertThat(site.at(NOW).home().select("main h3").eachText()).contains("Paid \uFFFDton orders");
    }

    @Test
    void a_component_without_an_incident_says_so() {
        Document page = given().at(NOW).page("components/checkout");
        assertThat(page.select("#records + * p").first().text()).isEqualTo("Nothing in these months.");
        assertThat(page.select(".cal li")).hasSize(12);
    }

    @Test
    @Timeout(60)
    void a_component_with_two_thousand_incidents_lists_the_days_of_the_newest_hundred() {
        GivenSite site = given();
        LocalDate last = LocalDate.parse("2026-11-02");
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = last.minusDays(i / 8);
            site.incident("%s-number-%d".formatted(day, i), over(day, i % 8));
        }
        GivenSite.Built built = site.at(NOW);

        assertThat(built.page("components/checkout").select("#records + * .to")).hasSizeBetween(100, 110);
        assertThat(built.page("history/component/checkout").select("main .to")).hasSizeBetween(1, 300);
        assertThat(built.home().html().length()).isLessThan(200_000);
    }

    private static String over(LocalDate day, int hour) {
        return """
                ---
                title: Checkout fails
                started: %1$sT%2$02d:00:00Z
                components: {checkout: major_outage}
                ---
                ## Investigating — %1$sT%2$02d:05:00Z
                We look into it.
                ## Resolved — %1$sT%2$02d:30:00Z
                It is over.
                """.formatted(day, hour);
    }

    @Test
    void an_accent_that_cannot_be_read_is_corrected_and_said_so() {
        BuildResult result = given().settings("theme: {accent: \"#ffee00\"}\n").result(NOW);

        assertThat(result.problems()).anySatisfy(problem -> {
            assertThat(problem.isError()).isFalse();
            assertThat(problem.message()).contains("#ffee00", "contrast");
        });
        assertThat(style(result.site().orElseThrow())).doesNotContain("--c-accent:#ffee00", "--c-accent: #ffee00");
    }

    private static String style(Site site) {
        return site.outputs().stream()
                .filter(output -> output.path().value().matches("assets/candor\\..*\\.css"))
                .map(output -> new String(output.content().bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_text_without_a_translation_is_shown_in_its_own_language_and_says_so() {
        Document page = given().settings("""
                        locales: [en, de]
                        components:
                          - {id: checkout, name: Checkout}
                        """)
                .incident("2026-11-03-checkout", open("Checkout fails", "{checkout: major_outage}"))
                .at(NOW)
                .page("de/incidents/2026-11-03-checkout");

        assertThat(page.select(".ups .txt").first().attr("lang")).isEqualTo("en");
        assertThat(page.select(".ups li").first().text()).contains("We look into it.", "Im Original gezeigt: Englisch");
    }

    @Test
    void a_logo_that_is_not_an_image_stops_the_build_at_its_file() {
        BuildResult result = given().settings("theme: {logo: assets/logo.png}\n")
                .file("assets/logo.png", "<script>alert(1)</script>")
                .result(NOW);

        assertThat(result.site()).isEmpty();
        assertThat(result.problems().stream().filter(Problem::isError).map(Problem::toString))
                .anyMatch(said -> said.contains("assets/logo.png") && said.contains("not what its name says"));
    }
}
