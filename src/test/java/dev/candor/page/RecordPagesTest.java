package dev.candor.page;

import static dev.candor.page.GivenSite.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages of incidents, notices, drills and maintenance windows. */
class RecordPagesTest {
    private static final String NOON = "2026-11-03T12:00:00Z";

    private static final String RESOLVED = """
            ---
            title: Payments fail
            severity: SEV2
            components: {checkout: partial_outage, api: degraded_performance}
            started: 2026-11-03T09:58:00Z
            links: [{title: Our blog, url: "https://blog.acme.example/x"}]
            recurrence_of: [before]
            internal: {roles: {incident_commander: Ada}, channel: "#inc"}
            ---
            Some payments failed.

            ## Investigating — 2026-11-03T10:00:00Z
            We are looking into it.
            ## Identified — 2026-11-03T10:20:00Z {checkout=major_outage}
            A change.
            ## Resolved — 2026-11-03T11:00:00Z
            It works.
            """;

    private static final String BEFORE = """
            ---
            title: Payments failed before
            components: {checkout: partial_outage}
            ---
            ## Investigating — 2026-10-01T10:00:00Z
            We look.
            ## Resolved — 2026-10-01T11:00:00Z
            Done.
            """;

    private static GivenSite site() {
        return given().settings("""
                severities: {SEV2: {name: Major, postmortem: 10d}}
                components:
                  - {id: checkout, name: Checkout}
                  - {id: api, name: Public API}
                """).incident("pay", RESOLVED).incident("before", BEFORE);
    }

    @Test
    void an_incident_says_what_was_affected_how_long_and_what_was_said() {
        Document page = site().at(NOON).page("incidents/pay");

        assertThat(page.select("h1").text()).isEqualTo("Payments fail");
        assertThat(page.selectFirst(".meta").text())
                .isEqualTo("Resolved SEV2 Major 1 h 2 min Checkout and Public API " + "3 Nov 2026, 09:58 – 11:00 UTC");
        assertThat(page.select(".mast .txt").text()).isEqualTo("Some payments failed.");
        assertThat(page.select(".figs > div").eachText())
                .containsExactly(
                        "Lasted 1 h 2 min", "Checkout 1 h 2 min Major outage", "Public API 1 h 2 min Degraded");
        assertThat(page.select(".keys li").eachText()).containsExactly("Investigating 20 min", "Identified 40 min");
        assertThat(page.select(".phases rect").eachAttr("width")).containsExactly("33.3%", "66.7%");
        assertThat(page.select(".ups b").eachText()).containsExactly("Resolved", "Identified", "Investigating");
        assertThat(page.select("#u-20261103T102000").text()).contains("A change.", "Checkout: Major outage");
        assertThat(page.body().hasClass("s-partial")).isFalse();
    }

    @Test
    void an_incident_leads_to_what_belongs_to_it() {
        Document page = site().at(NOON).page("incidents/pay");

        assertThat(page.select("#postmortem ~ *").text()).isEqualTo("A postmortem is expected by 13 November 2026.");
        assertThat(page.select("#related + ul li").eachText())
                .containsExactly("Happened before: Payments failed before, 1 October 2026", "Our blog");
        assertThat(page.select("#related + ul a").eachAttr("href"))
                .containsExactly("../before/index.html", "https://blog.acme.example/x");
        assertThat(site().at(NOON)
                        .page("incidents/before")
                        .select("#related + ul")
                        .text())
                .isEqualTo("Happened again: Payments fail, 3 November 2026");
    }

    @Test
    void an_open_incident_says_as_of_when_it_counts() {
        Document page = site().at("2026-11-03T10:30:00Z").page("incidents/pay");

        assertThat(page.selectFirst(".meta").text()).startsWith("Major outage SEV2 Major");
        assertThat(page.select("[data-c-since]").attr("data-c-since")).isEqualTo("2026-11-03T09:58:00Z");
        assertThat(page.select("#impact ~ .stack").text()).endsWith("As of 3 Nov 2026, 10:30 UTC");
        assertThat(page.body().className()).isEqualTo("s-major");
    }

    @Test
    void what_is_internal_stands_on_pages_for_the_inside_only() {
        assertThat(site().at(NOON).page("incidents/pay").html()).doesNotContain("Ada");
        assertThat(site().internal()
                        .at(NOON)
                        .page("incidents/pay")
                        .select("#internal ~ *")
                        .text())
                .isEqualTo("incident commander Ada channel #inc");
    }

    @Test
    void updates_of_another_year_name_it() {
        Document page = given().maintenance("m", """
                ---
                title: Upgrade
                scheduled: {start: 2026-01-03T10:00:00Z, end: 2026-01-03T12:00:00Z}
                ---
                ## Scheduled — 2025-12-18T09:00:00Z
                It comes.
                ## In progress — 2026-01-03T10:05:00Z
                It runs.
                """).at(NOON).page("maintenance/m");

        assertThat(page.select(".ups time").eachText()).containsExactly("3 Jan, 10:05", "18 Dec 2025, 09:00 UTC");
    }

    @Test
    void a_maintenance_page_says_when_and_what() {
        GivenSite site = given().maintenance("m", """
                ---
                title: Upgrade
                components: {api: under_maintenance}
                scheduled: {start: 2026-11-03T22:00:00Z, end: 2026-11-04T00:30:00Z}
                ---
                The API answers slowly.
                """);
        Document before = site.at(NOON).page("maintenance/m");

        assertThat(before.selectFirst(".meta").text()).isEqualTo("Scheduled 2 h 30 min Public API");
        assertThat(before.select(".lede").text()).isEqualTo("3 Nov 2026, 22:00 UTC – 4 Nov 2026, 00:30 UTC");
        assertThat(before.select("[data-c-from]").attr("data-c-until")).isEqualTo("2026-11-04T00:30:00Z");
        assertThat(before.select("#expect + *").text()).isEqualTo("The API answers slowly.");
        assertThat(before.body().className()).isEmpty();
        assertThat(site.at("2026-11-03T23:00:00Z").page("maintenance/m").body().className())
                .isEqualTo("s-maint");
        assertThat(site.at("2026-11-05T00:00:00Z")
                        .page("maintenance/m")
                        .selectFirst(".meta")
                        .text())
                .startsWith("Completed");
    }

    @Test
    void a_window_that_repeats_lists_its_dates() {
        Document page = given().maintenance("m", """
                ---
                title: Import
                scheduled: {start: 2026-10-04T03:00:00Z, end: 2026-10-04T04:00:00Z}
                repeat: "FREQ=MONTHLY;BYDAY=1SU"
                ---
                Prices are old.
                """).at(NOON).page("maintenance/m");

        assertThat(page.select(".lede").text()).isEqualTo("6 Dec 2026, 03:00 – 04:00 UTC");
        assertThat(page.select("#coming + ul li")).hasSize(6);
        assertThat(page.select("#coming + ul li").first().text()).isEqualTo("Scheduled 3 Jan 2027, 03:00 – 04:00 UTC");
        assertThat(page.select("#past + ul li").eachText())
                .containsExactly("Completed 1 Nov 2026, 03:00 – 04:00 UTC", "Completed 4 Oct 2026, 03:00 – 04:00 UTC");
    }

    @Test
    void a_cancelled_window_says_so() {
        Document page = given().maintenance("m", """
                ---
                title: Upgrade
                scheduled: {start: 2026-11-04T10:00:00Z, end: 2026-11-04T12:00:00Z}
                ---
                ## Cancelled — 2026-11-03T09:00:00Z
                It does not take place.
                """).at(NOON).page("maintenance/m");

        assertThat(page.selectFirst(".st").text()).isEqualTo("Cancelled");
        assertThat(page.selectFirst(".st").hasClass("s-note")).isTrue();
    }
}
