package dev.candor.page;

import static dev.candor.page.GivenSite.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What becomes of timelines as people write them: nothing is lost, nothing is told twice, the order is that of time. */
class TimelineTest {
    private static final String INCIDENT = """
            ---
            title: Down
            components: {checkout: major_outage}
            ---
            ## Investigating — 2026-12-31T23:30:00Z
            We look.
            """;

    private static Document page(String timeline, String incident) {
        return given().incident("down", incident)
                .file("postmortems/down.md", """
                        ---
                        title: Why
                        incidents: [down]
                        status: published
                        ---
                        ## Timeline
                        """ + timeline)
                .at("2027-01-05T00:00:00Z")
                .page("postmortems/down");
    }

    private static Document page(String timeline) {
        return page(timeline, INCIDENT + "## Resolved — 2027-01-01T00:30:00Z\nDone.\n");
    }

    private static List<String> moments(Document page) {
        return page.select(".ups > li:not(:has(> p > a))").eachText();
    }

    private static boolean isShownAsWritten(Document page) {
        return !page.select("main details .txt, section:has(#timeline) > .stack > .parts .txt")
                .isEmpty();
    }

    @Test
    void entries_out_of_order_are_put_into_the_order_of_time() {
        Document page = page("""
                - 2026-12-31T23:50:00Z Third.
                - 23:30 First.
                - 23:40 Second.
                """);

        assertThat(moments(page))
                .containsExactly("31 Dec, 23:30 First.", "31 Dec, 23:40 Second.", "31 Dec, 23:50 Third.");
        assertThat(isShownAsWritten(page)).isFalse();
    }

    @Test
    void entries_go_on_across_the_years_end() {
        Document page = page("""
                - 2026-12-31T23:50:00Z Before midnight.
                - 00:10 After midnight.
                """);

        assertThat(moments(page)).containsExactly("31 Dec, 23:50 Before midnight.", "1 Jan, 00:10 After midnight.");
        assertThat(page.select(".ups time").eachAttr("datetime")).contains("2027-01-01T00:10:00Z");
        assertThat(isShownAsWritten(page)).isFalse();
    }

    @Test
    void entries_in_two_zones_are_told_in_the_sites() {
        Document page = page("""
                - 2026-12-31T18:40:00-05:00 In New York.
                - 2027-01-01T00:45:00+01:00 In Berlin.
                """);

        assertThat(moments(page)).containsExactly("31 Dec, 23:40 In New York.", "31 Dec, 23:45 In Berlin.");
        assertThat(isShownAsWritten(page)).isFalse();
    }

    @Test
    void entries_without_a_date_are_shown_as_they_were_written() {
        Document page = page("- 23:40 Somebody noticed.\n- 23:50 It was over.\n");

        assertThat(moments(page)).isEmpty();
        assertThat(page.select("section:has(#timeline)").text()).contains("23:40 Somebody noticed.");
        assertThat(page.select("main details")).isEmpty();
    }

    @Test
    void a_text_that_the_entries_do_not_say_completely_can_be_unfolded() {
        Map<String, String> lines = Map.of(
                "All times are guesses.", "guesses",
                "- about noon Somebody called.", "called",
                "- 23:50–23:58 A range.", "23:58",
                "| Time | Event |", "Event");
        lines.forEach((line, word) -> {
            Document page = page("- 2026-12-31T23:40:00Z First.\n" + line + "\n");

            assertThat(moments(page)).as(line).contains("31 Dec, 23:40 First.");
            assertThat(page.select("main details").text()).as(line).contains("As written", word);
        });
    }

    @Test
    void a_list_or_table_of_entries_alone_is_told_once() {
        for (String timeline : List.of(
                "- 2026-12-31T23:40:00Z [detected] An **alert**\n  fired [here](https://x.example/).\n",
                "* 2026-12-31 23:40 UTC — An alert fired here.\n",
                "1. 2026-12-31T23:40:00Z: An alert fired here.\n",
                "### 2026-12-31T23:40:00Z An alert fired here.\n")) {
            Document page = page(timeline);

            assertThat(moments(page)).as(timeline).hasSize(1);
            assertThat(isShownAsWritten(page)).as(timeline).isFalse();
        }
    }

    @Test
    void what_happened_weeks_before_is_told_and_not_drawn() {
        Document page = page("- 2026-12-01T10:00:00Z The change.\n- 2026-12-31T23:40:00Z An alert.\n");

        assertThat(moments(page)).hasSize(2);
        assertThat(page.select("circle.mark")).hasSize(1);
        assertThat(page.select("figcaption p").text()).isEqualTo("1 moment is too far away to be drawn.");
    }

    @Test
    void without_a_timeline_the_public_updates_are_one() {
        Document page = given().incident("down", INCIDENT + "## Resolved — 2027-01-01T00:30:00Z\nDone.\n")
                .file("postmortems/down.md", "---\ntitle: Why\nincidents: [down]\nstatus: published\n---\nWords.\n")
                .at("2027-01-05T00:00:00Z")
                .page("postmortems/down");

        assertThat(page.select(".ups > li").eachText())
                .containsExactly("Public update 31 Dec, 23:30 Investigating", "Public update 1 Jan, 00:30 Resolved");
        assertThat(page.select("svg.chart rect")).hasSize(1);
    }

    @Test
    void a_postmortem_of_an_incident_that_is_still_open_says_so() {
        Document page = page("- 2026-12-31T23:40:00Z An alert.\n", INCIDENT);

        assertThat(page.select(".mast .meta").text()).contains("the incident is still open");
        assertThat(page.select("section:has(#impact) dt").first().text()).isEqualTo("So far");
    }

    @Test
    void a_postmortem_of_no_incident_is_words_alone() {
        Document page = given().file(
                        "postmortems/why.md", "---\ntitle: Why\nstatus: published\n---\nOne. Two. Three. Four.\n")
                .at("2027-01-05T00:00:00Z")
                .page("postmortems/why");

        assertThat(page.select("main h2").eachText()).containsExactly("What happened", "Actions");
        assertThat(page.select(".mast .lede").text()).isEqualTo("One. Two. Three.");
        assertThat(page.select("section:has(#actions)").text()).contains("Actions not tracked");
    }
}
