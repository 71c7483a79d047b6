package dev.candor.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** {@code /insights/} is true and legible with none, one, twelve and thousands of incidents. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class InsightsPageTest {
    private static final String NOW = "2026-11-12T12:00:00Z";
    private static final List<String> STATUSES = List.of("degraded_performance", "partial_outage", "major_outage");

    /** Incidents two hours apart; each lasts some minutes more than the one before, up to 97. */
    private static GivenSite incidents(int count) {
        GivenSite site = GivenSite.given();
        Instant first = Instant.parse(NOW).minus(Duration.ofHours(2L * count + 2));
        for (int i = 0; i < count; i++) {
            Instant start = first.plus(Duration.ofHours(2L * i));
            site.incident("incident-" + i, """
                    ---
                    title: Incident %d
                    components: {checkout: %s}
                    started: %s
                    ---
                    ## Investigating — %s
                    We look.
                    ## Resolved — %s
                    Over.
                    """.formatted(
                            i,
                            STATUSES.get(i % 3),
                            start,
                            start.plusSeconds(60),
                            start.plus(Duration.ofMinutes(2 + i * 7 % 97))));
        }
        return site;
    }

    private static Document page(int count) {
        return incidents(count).at(NOW).page("insights");
    }

    private static Element row(Document page, String section, String title) {
        return page.select("section[aria-labelledby=" + section + "] tr").stream()
                .filter(row -> row.select("th").text().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutIncidentsThereAreDefinitionsAndNoZeros() {
        Document page = page(0);
        assertThat(page.select(".lede").text()).isEqualTo("There are no incidents to look at yet.");
        assertThat(page.select("table, svg.chart")).isEmpty();
        assertThat(page.select("#d-durations")).hasSize(1);
    }

    @Test
    void oneIsListedAndHasNoMedian() {
        Document page = page(1);
        assertThat(page.select("svg .dot")).hasSize(1);
        Element resolved = row(page, "durations", "Impact began – resolved");
        assertThat(resolved.select("td").eachText()).containsExactly("1", "–", "–", "0");
        assertThat(resolved.nextElementSibling().select("a").eachText()).containsExactly("2 min – Incident 0");
        assertThat(row(page, "durations", "Impact began – detected")
                        .select("td")
                        .eachText())
                .containsExactly("0", "–", "–", "1");
    }

    /** 2, 9, 16, … 79 minutes: the middle two are 37 and 44, the eleventh of twelve is 72. */
    @Test
    void twelveHaveAMedianAndLeadToTheirRecords() {
        Document page = page(12);
        Element resolved = row(page, "durations", "Impact began – resolved");
        assertThat(resolved.select("td").eachText()).containsExactly("12", "40 min", "1 h 12 min", "0");
        assertThat(resolved.nextElementSibling().select("summary").text()).isEqualTo("The records");
        assertThat(resolved.nextElementSibling().select("a").first().text()).isEqualTo("1 h 19 min – Incident 11");
        assertThat(page.select("section[aria-labelledby=every] tbody tr")).hasSize(12);
    }

    @Test
    void thousandsAreOneSmallDrawingThatTellsStatesApartWithoutColour() {
        Document page = page(2_000);
        assertThat(page.select("svg .dot")).isEmpty();
        assertThat(page.select("svg .swarm.s-major").attr("d")).contains("v6").doesNotContain("v0");
        assertThat(page.select("svg .swarm.s-partial").attr("d")).contains("v0").doesNotContain("v6");
        assertThat(page.select("svg.chart.y").outerHtml().length()).isLessThan(60_000);
        assertThat(page.select("figcaption .keys li").eachText())
                .containsExactly("Degraded", "Partial outage", "Major outage");
        assertThat(page.select("section[aria-labelledby=every] tbody tr")).hasSize(200);
        assertThat(page.select("section[aria-labelledby=every]").text()).contains("The newest 200 are listed");
    }

    @Test
    void everyFigureLeadsToItsDefinition() {
        Document page = page(12);
        assertThat(page.select("a[href^=#d-]"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(page.select(link.attr("href"))).hasSize(1));
        assertThat(page.text()).doesNotContain("MTTR", "average", " mean ");
    }
}
