package dev.candor.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Specifies pages as text. */
class TwinsTest {

    private static final BuiltSite SITE = BuiltSite.harbour();

    /** Old addresses that lead to new ones. */
    private static final String NO_TWIN = "(?:[a-z]{2}/)?(?:issues|old)/.*index\\.html";

    @Test
    void everyPageHasTwins() {
        List<String> without = SITE.paths("index.html")
                .filter(page -> !page.matches(NO_TWIN))
                .map(page -> page.replace(".html", ""))
                .filter(page -> SITE.paths(".md").noneMatch((page + ".md")::equals)
                        || SITE.paths(".txt").noneMatch((page + ".txt")::equals))
                .toList();
        assertThat(without).isEmpty();
    }

    @Test
    void anIncidentReadsAsItsPageDoes() {
        assertThat(SITE.text("incidents/2026-03-02-cards-refused/index.md"))
                .startsWith("# Cards refused; \"3-D Secure\" \\<down\\>, again\n")
                .contains("\n## Resolved – 2 Mar 2026, 04:00 MST\n\nAll is well.\n")
                .contains("[The provider's certificate expired](https://status.harbour.example/postmortems/");
        assertThat(SITE.text("de/incidents/2026-03-02-cards-refused/index.txt"))
                .startsWith("Karten abgelehnt\n================\n")
                .contains("Alles geht wieder.");
    }

    @Test
    void aPostmortemReadsInTheOrderOfItsPageFiguresIncluded() {
        String text = BuiltSite.demo()
                .text("postmortems/2025-07-12-payment-timeouts/index.txt")
                .replace('\u00A0', ' ');
        assertThat(text)
                .containsSubsequence(
                        "A slow payment provider became our outage\n=====",
                        "\nImpact\n------\n",
                        "- Ticket kiosks: 51 min\n",
                        "\nTimeline\n--------\n",
                        "12 Jul, 11:14 – Started\n",
                        "\nContributing factors\n",
                        "\nActions\n-------\n5 actions, 4 done\n",
                        "- Promises kept: 4 of 4\n",
                        "\nRelated\n");
    }

    @Test
    void figuresReadAsTables() {
        assertThat(SITE.text("insights/index.md")).contains("""

                        ## Durations

                        | From – to | Recorded | Median | 9 in 10 within | Not recorded |
                        |---|--:|""");
        assertThat(SITE.text("insights/index.txt")).containsPattern("\nImpact began – resolved +\\d+ ");
    }

    @Test
    void theStatusIsPlainText() {
        assertThat(SITE.text("status.txt"))
                .startsWith("Harbour & Co Status\n===================\n")
                .contains(
                        "The website is slow\n",
                        "Update – 9 Mar 2026, 09:30 MDT\nStill looking.\n",
                        "- Website: Degraded\n",
                        "- Cards: Operational\n")
                .doesNotContain("lies ahead", "Fax");
    }

    @Test
    void programsThatReadTextFindTheirWay() {
        assertThat(SITE.text("llms.txt"))
                .startsWith("# Harbour & Co Status\n")
                .contains(
                        "](https://status.harbour.example/status.txt)",
                        "](https://status.harbour.example/data/v1/index.json)");
    }

    @Test
    void pagesNameWhatSaysTheSameToProgramsAndItIsThere() {
        assertThat(SITE.paths("index.html").filter(page -> !page.contains("embed/")))
                .allSatisfy(page -> {
                    Document html = Jsoup.parse(SITE.text(page), "https://x.example/" + page);
                    assertThat(html.select("link[rel=alternate][type]").eachAttr("abs:href"))
                            .allSatisfy(href -> assertThat(SITE.bytes(href.substring("https://x.example/".length())))
                                    .isNotEmpty());
                });
        assertThat(Jsoup.parse(SITE.text("components/cards/index.html"))
                        .select("link[rel=alternate][type]")
                        .eachAttr("href"))
                .containsExactly("index.md", "history.atom", "feed.json");
    }
}
