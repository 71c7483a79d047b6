package dev.candor.page;

import static dev.candor.page.GivenSite.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The history by year and month, and the lists that filters lead to. */
class HistoryPagesTest {
    private static final String NOW = "2026-11-12T14:00:00Z";

    private static String incident(String title, String severity, String from, String to) {
        return """
                ---
                title: %s
                severity: %s
                components: {checkout: major_outage}
                ---
                ## Investigating — %s
                We look.
                ## Resolved — %s
                Done.
                """.formatted(title, severity, from, to);
    }

    private static final String NOTICE = """
            ---
            title: New addresses
            kind: notice
            until: 2026-11-08T00:00:00Z
            ---
            ## Update — 2026-11-05T09:00:00Z
            Change yours.
            """;

    private static final String DRILL = """
            ---
            title: Practice
            kind: drill
            components: {checkout: major_outage}
            ---
            ## Investigating — 2026-11-02T09:00:00Z
            A game.
            ## Resolved — 2026-11-02T10:00:00Z
            Over.
            """;

    private static final String WINDOW = """
            ---
            title: Upgrade
            components: {api: under_maintenance}
            scheduled: {start: 2026-11-04T22:00:00Z, end: 2026-11-04T23:00:00Z}
            ---
            """;

    private static GivenSite site() {
        return given().incident("long", incident("Long", "SEV1", "2026-11-08T22:00:00Z", "2026-11-10T02:00:00Z"))
                .incident("old", incident("Old", "SEV2", "2025-12-30T10:00:00Z", "2025-12-30T10:30:00Z"))
                .incident("news", NOTICE)
                .incident("game", DRILL)
                .maintenance("upgrade", WINDOW);
    }

    private static List<String> texts(Document page, String css) {
        return page.select(css).eachText();
    }

    @Test
    void a_month_lists_its_days_newest_first_and_says_quiet_ones_in_runs() {
        Document page = site().at(NOW).page("history/2026/11");

        assertThat(page.select("h1").text()).isEqualTo("November 2026");
        assertThat(page.select(".mast .lede").text())
                .isEqualTo("1 incident, 1 maintenance window and 1 notice. 9 days without a new record.");
        assertThat(texts(page, ".days > li > h3"))
                .containsExactly(
                        "11 – 12 Nov", "9 – 10 Nov", "Sun 8 Nov", "6 – 7 Nov", "Thu 5 Nov", "Wed 4 Nov", "1 – 3 Nov");
        assertThat(texts(page, ".days .to")).containsExactly("Long", "New addresses", "Upgrade");
    }

    @Test
    void what_lasts_several_days_is_told_once_with_its_length_and_the_days_after_are_not_called_quiet() {
        Document page = site().at(NOW).page("history/2026/11");

        assertThat(page.select("#d-2026-11-08 .meta").text()).contains("SEV1", "1 day 4 h", "Checkout");
        assertThat(page.select("li:has(#d-2026-11-09) p").text()).contains("an earlier incident went on");
        assertThat(page.select("li:has(#d-2026-11-11) p").text()).isEqualTo("Nothing to report");
    }

    @Test
    void every_day_can_be_linked_to_and_none_lies_ahead() {
        Document page = site().at(NOW).page("history/2026/11");

        for (int day = 1; day <= 12; day++) {
            assertThat(page.getElementById("d-2026-11-%02d".formatted(day))).isNotNull();
        }
        assertThat(page.getElementById("d-2026-11-13")).isNull();
    }

    @Test
    void a_notice_that_has_run_out_stays_with_the_day_until_which_it_held() {
        assertThat(site().at(NOW)
                        .page("history/2026/11")
                        .select("#d-2026-11-05 .meta")
                        .text())
                .isEqualTo("Notice until 8 November 2026");
    }

    @Test
    void a_drill_is_seen_inside_only_and_is_called_one() {
        assertThat(site().internal()
                        .at(NOW)
                        .page("history/2026/11")
                        .select("#d-2026-11-02")
                        .text())
                .contains("Practice", "Drill");
        assertThat(site().at(NOW).page("history/2026/11").text()).doesNotContain("Practice");
        assertThat(site().internal()
                        .at(NOW)
                        .page("history/2026")
                        .select("tbody tr")
                        .first()
                        .text())
                .as("figures leave drills out")
                .isEqualTo("November 1 1 1,680");
    }

    @Test
    void every_month_since_the_first_record_has_a_page_and_leads_to_its_neighbours() {
        GivenSite.Built built = site().at(NOW);
        Document empty = built.page("history/2026/03");

        assertThat(empty.select(".mast .lede").text()).isEqualTo("Nothing to report. 31 days without a new record.");
        assertThat(texts(empty, ".pager a")).containsExactly("February 2026", "April 2026");
        assertThat(texts(built.page("history/2025/12"), ".pager a")).containsExactly("January 2026");
        assertThat(texts(built.page("history/2026/11"), ".pager a")).containsExactly("October 2026");
        assertThat(built.site().at(SitePath.page("history/2025/11"))).isEmpty();
        assertThat(built.site().at(SitePath.page("history/2026/12"))).isEmpty();
    }

    @Test
    void a_year_counts_by_month_and_the_top_by_year() {
        GivenSite.Built built = site().at(NOW);

        assertThat(texts(built.page("history/2026"), "tbody tr"))
                .hasSize(11)
                .first()
                .isEqualTo("November 1 1 1,680");
        assertThat(texts(built.page("history/2025"), "tbody tr")).containsExactly("December 1 0 30");
        assertThat(texts(built.page("history"), "#years tbody tr")).containsExactly("2026 1 1 1,680", "2025 1 0 30");
        assertThat(texts(built.page("history"), "#months tbody tr")).hasSize(12);
    }

    @Test
    void a_site_without_records_has_the_present_month() {
        GivenSite.Built built = given().at(NOW);

        assertThat(built.page("history").select(".mast .lede").text()).isEqualTo("Nothing to report.");
        assertThat(texts(built.page("history/2026/11"), ".days > li")).containsExactly("1 – 12 Nov Nothing to report");
        assertThat(built.page("history").select(".filter")).isEmpty();
    }

    @Test
    void days_are_those_of_the_sites_zone() {
        GivenSite tokyo = given().file("candor.yml", """
                title: Acme Status
                timezone: Asia/Tokyo
                components: [{id: checkout, name: Checkout}]
                """)
                .incident("late", incident("Late", "SEV2", "2026-10-31T20:00:00Z", "2026-10-31T21:00:00Z"));

        assertThat(tokyo.at(NOW).page("history/2026/11").select("#d-2026-11-01").text())
                .contains("Late");
    }

    @Test
    void filters_lead_to_lists_of_their_own_with_counts() {
        GivenSite.Built built = site().at(NOW);
        Document component = built.page("history/component/checkout");

        assertThat(texts(component, ".filter li"))
                .containsExactly(
                        "All 4",
                        "Checkout 2",
                        "Public API 1",
                        "All 4",
                        "SEV1 Critical 1",
                        "SEV2 Major 1",
                        "All 4",
                        "Incidents 2",
                        "Maintenance 1",
                        "Notices 1");
        assertThat(texts(component, ".filter [aria-current]")).containsExactly("Checkout 2", "All 4", "All 4");
        assertThat(texts(component, ".months h2")).containsExactly("November 2026", "December 2025");
        assertThat(texts(component, ".months .to")).containsExactly("Long", "Old");
        assertThat(texts(built.page("history/severity/sev1"), ".months .to")).containsExactly("Long");
        assertThat(texts(built.page("history/kind/maintenance"), ".months .to")).containsExactly("Upgrade");
        assertThat(texts(built.page("history/kind/notice"), ".months .to")).containsExactly("New addresses");
        assertThat(built.page("history/severity/sev4").text()).contains("0 records");
    }

    @Test
    void a_long_list_is_cut_into_pages_whose_contents_stay() {
        GivenSite many = given();
        Instant first = Instant.parse("2025-01-01T00:00:00Z");
        for (int i = 0; i < 650; i++) {
            Instant at = first.plus(i, ChronoUnit.DAYS);
            many.incident(
                    "n" + i,
                    incident(
                            "No " + i, "SEV3", at.toString(), at.plusSeconds(60).toString()));
        }
        GivenSite.Built built = many.at(NOW);

        assertThat(texts(built.page("history/kind/incident"), ".to"))
                .hasSize(250)
                .first()
                .isEqualTo("No 649");
        assertThat(texts(built.page("history/kind/incident/2"), ".to"))
                .hasSize(200)
                .last()
                .isEqualTo("No 200");
        assertThat(texts(built.page("history/kind/incident/1"), ".to"))
                .hasSize(200)
                .last()
                .isEqualTo("No 0");
        assertThat(built.page("history/kind/incident/2").select(".pager a").eachAttr("href"))
                .containsExactly("../1/index.html", "../index.html");
        assertThat(built.page("history/kind/incident/1").select(".pager a").eachAttr("href"))
                .containsExactly("../2/index.html");
        assertThat(historyBytes(built)).isLessThan(5_000_000);
    }

    private static long historyBytes(GivenSite.Built built) {
        return built.site().outputs().stream()
                .filter(output -> output.path().value().startsWith("history/"))
                .map(OutputFile::content)
                .mapToLong(content -> content.bytes().length)
                .sum();
    }
}
