package dev.candor.page;

import static dev.candor.page.GivenSite.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.output.SitePath;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page of a postmortem and the archive. */
class PostmortemPagesTest {
    private static final String NOW = "2026-11-21T12:00:00Z";

    private static final String INCIDENT = """
            ---
            title: Payments fail
            severity: SEV2
            components: {checkout: partial_outage}
            started: 2026-11-03T09:58:00Z
            recurrence_of: [before]
            ---
            ## Investigating — 2026-11-03T10:05:00Z
            We look.
            ## Identified — 2026-11-03T10:20:00Z
            A change.
            ## Resolved — 2026-11-03T10:58:00Z
            Done.
            """;

    private static final String SECOND = """
            ---
            title: The interface fails
            severity: SEV1
            components: {api: major_outage, checkout: degraded_performance}
            ---
            ## Investigating — 2026-11-03T10:28:00Z
            We look.
            ## Resolved — 2026-11-03T11:28:00Z
            Done.
            """;

    private static final String BEFORE = """
            ---
            title: Payments failed before
            components: {checkout: partial_outage}
            ---
            ## Investigating — 2026-02-11T10:00:00Z
            We look.
            ## Resolved — 2026-02-11T11:00:00Z
            Done.
            """;

    private static final String POSTMORTEM = """
            ---
            title: A change stopped payments
            incidents: [pay, api-down]
            status: published
            published: 2026-11-09
            owner: Payments team
            causes: [configuration-change, missing-canary]
            trigger: deploy
            detection: alert
            impact: {customers: 12 % of payments failed, requests_failed: 48210}
            actions:
              - {id: A1, title: Stages, kind: prevent, owner: Payments team, due: 2026-12-01, status: open, public: true}
              - {id: A2, title: Alert, kind: detect, owner: Payments team, status: done, done: 2026-11-18, public: true}
              - {id: A3, title: Rehearse, kind: process, due: 2026-11-15, status: in_progress, public: true}
              - {id: A4, title: Queue, kind: mitigate, owner: Secret team, due: 2026-11-15, status: open}
              - {id: A5, title: Wait, status: dropped, reason: not needed any more, public: true}
              - {id: A6, title: Was there, status: done, done: 2026-11-01, public: true}
            internal: {participants: [Ada]}
            ---
            ## Summary
            A change reached every region. Payments failed. Nobody was charged twice.

            ## Impact
            About one in eight payments.

            ### In Europe
            More.

            ## Odd words
            Kept where they are.

            ## Timeline
            - 2026-11-03T09:58:00Z [started] The change *arrived*.
            - 10:02 [detected] The alert fired.
            - 10:41 It was rolled back.

            ## Contributing factors
            - One global file.

            ## Detection
            An alert.

            ## What went well
            - The alert.

            ## Where we got lucky
            - No Friday.
            """;

    private static GivenSite site() {
        return given().settings("""
                severities: {SEV1: {name: Critical, postmortem: 5d}, SEV2: {name: Major, update_every: 30m, postmortem: 10d}}
                causes:
                  - {id: configuration-change, name: Configuration change}
                  - {id: missing-canary, name: No staged rollout}
                components:
                  - {id: checkout, name: Checkout}
                  - {id: api, name: Public API}
                """)
                .incident("pay", INCIDENT)
                .incident("api-down", SECOND)
                .incident("before", BEFORE)
                .file("postmortems/pay.md", POSTMORTEM);
    }

    private static Document page() {
        return site().at(NOW).page("postmortems/pay");
    }

    private static List<String> texts(Document page, String css) {
        return page.select(css).eachText();
    }

    @Test
    void it_begins_with_what_happened_and_what_it_is_about() {
        Document page = page();

        assertThat(page.select("h1").text()).isEqualTo("A change stopped payments");
        assertThat(page.selectFirst(".mast .meta").text())
                .isEqualTo("9 November 2026 Payments team SEV1 Critical SEV2 Major 1 min to read");
        assertThat(texts(page, ".mast .meta a")).containsExactly("Payments fail", "The interface fails");
        assertThat(page.select(".mast .lede").text()).startsWith("A change reached every region.");
    }

    @Test
    void parts_come_in_the_order_a_reader_needs_and_no_section_is_lost_or_told_twice() {
        Document page = page();

        assertThat(texts(page, "main h2"))
                .containsExactly(
                        "Impact",
                        "Timeline",
                        "Contributing factors",
                        "Detection and response",
                        "What we learned",
                        "Actions",
                        "Communication",
                        "Related");
        assertThat(texts(page, ".parts > h3"))
                .containsExactly("Odd words", "Detection", "What went well", "Where we got lucky");
        for (String said : List.of(
                "one in eight",
                "In Europe",
                "Kept where they are",
                "arrived",
                "rolled back",
                "One global file",
                "An alert.",
                "No Friday",
                "Nobody was charged")) {
            assertThat(page.select("main").text().split(said, -1)).as(said).hasSize(2);
        }
    }

    @Test
    void impact_is_the_records_own_and_what_follows_from_its_incidents_overlaps_counted_once() {
        assertThat(texts(page(), "section:has(#impact) .figs > div"))
                .containsExactly(
                        "Customers 12 % of payments failed",
                        "Requests failed 48,210",
                        "Lasted 1 h 30 min overlaps counted once",
                        "Checkout 1 h 30 min",
                        "Public API 1 h");
    }

    @Test
    void the_timeline_holds_events_and_public_updates_in_the_order_of_time() {
        Document page = page();

        assertThat(texts(page, ".ups > li"))
                .containsExactly(
                        "Started 3 Nov, 09:58 The change arrived.",
                        "Detected 3 Nov, 10:02 The alert fired.",
                        "Public update 3 Nov, 10:05 Investigating",
                        "Public update 3 Nov, 10:20 Identified",
                        "Public update 3 Nov, 10:28 Investigating",
                        "3 Nov, 10:41 It was rolled back.",
                        "Public update 3 Nov, 10:58 Resolved",
                        "Public update 3 Nov, 11:28 Resolved");
        assertThat(page.select(".ups a").first().attr("href"))
                .isEqualTo("../../incidents/pay/index.html#u-20261103T100500");
        assertThat(page.select("main details")).isEmpty();
    }

    @Test
    void the_drawing_is_to_scale_and_has_a_name() {
        Document page = page();

        assertThat(page.select("svg.chart").attr("role")).isEqualTo("img");
        assertThat(page.select("svg.chart").attr("aria-label"))
                .isEqualTo(
                        "Timeline to scale, 3 Nov 2026, 09:58 UTC to 3 Nov 2026, 11:28 UTC; the list below says the same");
        assertThat(page.select("svg.chart rect").eachAttr("x")).containsExactly("7.8%", "24.4%", "33.3%");
        assertThat(page.select("svg.chart rect").eachAttr("width")).containsExactly("16.7%", "42.2%", "66.7%");
        assertThat(page.select("svg.chart rect").eachAttr("y"))
                .as("a row for each")
                .containsExactly("8", "8", "36");
        assertThat(page.select("circle.mark").eachAttr("cx")).containsExactly("0.0%", "4.4%", "47.8%");
        assertThat(texts(page, "svg.chart text")).containsExactly("10:00", "10:20", "10:40", "11:00", "11:20");
    }

    @Test
    void factors_are_a_list_that_leads_to_others_with_the_same() {
        Document page = page();

        assertThat(texts(page, ".tags a")).containsExactly("Configuration change", "No staged rollout");
        assertThat(page.select(".tags a").first().attr("href")).isEqualTo("../cause/configuration-change/index.html");
        assertThat(page.select("section:has(#response) .meta").text()).isEqualTo("Detected by: Alert Trigger: deploy");
    }

    @Test
    void actions_have_their_state_of_today_and_for_the_public_no_more_than_is_marked_so() {
        Document page = page();

        assertThat(texts(page, "section:has(#actions) tbody tr"))
                .containsExactly(
                        "Stages Prevent Open due 1 December 2026 Payments team",
                        "Alert Detect Done 18 November 2026 Payments team",
                        "Rehearse Process Overdue due 15 November 2026, 6 days late",
                        "Queue Mitigate Open",
                        "Wait Dropped not needed any more",
                        "Was there Done 1 November 2026, before the incident");
        assertThat(page.select("section:has(#actions) p.soft").last().text()).isEqualTo("6 actions, 2 done, 1 overdue");
        assertThat(page.text()).doesNotContain("Secret team", "Ada");
        assertThat(site().internal().at(NOW).page("postmortems/pay").text()).contains("Secret team", "Ada");
    }

    @Test
    void it_says_how_each_incident_was_told() {
        assertThat(texts(page(), "section:has(#communication) h3"))
                .containsExactly("Payments fail", "The interface fails");
        assertThat(texts(page(), "section:has(#communication) .figs > div"))
                .containsExactly(
                        "First public word 7 min after the impact began",
                        "Longest silence 38 min",
                        "Promises kept 1 of 2",
                        "First public word not recorded",
                        "Longest silence 1 h",
                        "Promises kept 0 of 1");
    }

    private static final String OLDER = """
            ---
            title: Payments timed out
            incidents: [before]
            status: published
            causes: [missing-canary]
            ---
            We had no canary.
            """;

    @Test
    void recurrences_lead_both_ways_and_what_resembles_says_why() {
        GivenSite.Built built = site().file("postmortems/older.md", OLDER)
                .file("postmortems/twin.md", OLDER.replace("[before]", "[pay]").replace("timed out", "again"))
                .at(NOW);

        assertThat(texts(built.page("postmortems/pay"), "section:has(#related) li"))
                .containsExactly(
                        "Payments timed out happened before 11 February 2026",
                        "Payments again same incident same cause: No staged rollout same component: Checkout");
        assertThat(texts(built.page("postmortems/older"), "section:has(#related) li")
                        .get(0))
                .isEqualTo("A change stopped payments happened again 3 November 2026");
        assertThat(texts(built.page("incidents/pay"), "section:has(#postmortem) h3"))
                .as("two postmortems of one incident")
                .containsExactlyInAnyOrder("A change stopped payments", "Payments again");
    }

    @Test
    void the_archive_says_of_each_what_a_reader_chooses_by() {
        Document page = site().at(NOW).page("postmortems");

        assertThat(page.select(".mast .lede").text()).endsWith("1 postmortem.");
        assertThat(texts(page, ".rows > li"))
                .containsExactly("A change stopped payments"
                        + " A change reached every region. Payments failed. Nobody was charged twice."
                        + " 9 November 2026 SEV1 Critical SEV2 Major Checkout and Public API 1 min to read"
                        + " 6 actions, 2 done, 1 overdue covers Payments fail covers The interface fails");
        assertThat(texts(page, ".filter li"))
                .containsExactly(
                        "All 1",
                        "Configuration change 1",
                        "No staged rollout 1",
                        "All 1",
                        "Checkout 1",
                        "Public API 1",
                        "All 1",
                        "SEV1 Critical 1",
                        "SEV2 Major 1",
                        "All 1",
                        "2026 1",
                        "All 1",
                        "Alert 1");
    }

    @Test
    void each_filter_has_a_page_of_its_own() {
        GivenSite.Built built = site().file("postmortems/older.md", OLDER).at(NOW);

        for (String address :
                List.of("cause/configuration-change", "component/api", "severity/sev2", "detection/alert")) {
            assertThat(texts(built.page("postmortems/" + address), ".rows h3"))
                    .as(address)
                    .containsExactly("A change stopped payments");
        }
        assertThat(texts(built.page("postmortems/cause/missing-canary"), ".rows h3"))
                .hasSize(2);
        assertThat(texts(built.page("postmortems/year/2026"), ".rows h3")).hasSize(2);
        assertThat(built.site().at(SitePath.page("postmortems/detection/staff")))
                .isPresent();
    }

    @Test
    void what_is_missing_is_said_with_the_day_by_which_it_is_expected() {
        GivenSite without = given().settings("""
                severities: {SEV1: {name: Critical, postmortem: 5d}, SEV2: {name: Major, postmortem: 30d}}
                components: [{id: checkout, name: Checkout}, {id: api, name: Public API}]
                """)
                .incident("pay", INCIDENT)
                .incident("api-down", SECOND)
                .incident("before", BEFORE);
        Document page = without.at(NOW).page("postmortems");

        assertThat(texts(page, "section:has(#expected) li"))
                .containsExactly(
                        "Payments fail expected by 3 December 2026 SEV2 Major 1 h Checkout",
                        "The interface fails expected by 8 November 2026, 13 days late SEV1 Critical 1 h"
                                + " Checkout and Public API");
        assertThat(page.select(".mast .lede").text()).isEqualTo("There are no postmortems yet.");
    }

    @Test
    void the_pages_of_its_incidents_show_what_was_learnt() {
        for (String incident : List.of("pay", "api-down")) {
            Document page = site().at(NOW).page("incidents/" + incident);
            assertThat(page.select("section:has(#postmortem) p").text())
                    .isEqualTo("A change reached every region. Payments failed. Nobody was charged twice.");
            assertThat(page.select("section:has(#postmortem) a").attr("href")).contains("postmortems/pay");
        }
    }

    @Test
    void a_review_is_read_inside_only_and_until_then_the_postmortem_is_expected() {
        GivenSite review =
                site().file("postmortems/pay.md", POSTMORTEM.replace("status: published", "status: in_review"));

        assertThat(review.at(NOW)
                        .page("incidents/pay")
                        .select("section:has(#postmortem)")
                        .text())
                .contains("13 November 2026")
                .doesNotContain("A change reached");
        assertThat(review.internal()
                        .at(NOW)
                        .page("incidents/pay")
                        .select("section:has(#postmortem)")
                        .text())
                .contains("In review", "A change reached every region.");
    }

    @Test
    void an_archive_without_anything_says_so() {
        Document page = given().at(NOW).page("postmortems");

        assertThat(page.select("main").text()).endsWith("There are no postmortems yet.");
        assertThat(page.select("section")).isEmpty();
    }
}
