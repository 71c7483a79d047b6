package dev.candor.page;

import static dev.candor.page.GivenSite.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a visitor reads first. */
class HomePageTest {
    private static final String PAYMENTS_FAIL = """
            ---
            title: Payments fail
            severity: SEV2
            components: {checkout: partial_outage, api: degraded_performance}
            started: 2026-11-03T09:58:00Z
            ---
            ## Investigating — 2026-11-03T10:05:00Z {next=45m}
            We are looking into it.
            """;

    private static String answer(Document home) {
        return home.selectFirst("h1").text();
    }

    private static String sections(Document home) {
        return String.join(", ", home.select("main h2").eachText());
    }

    private static String incident(String statuses) {
        return """
                ---
                title: Trouble
                components: {%s}
                ---
                ## Investigating — 2026-11-03T10:05:00Z
                We are looking into it.
                """.formatted(statuses);
    }

    @Test
    void a_site_on_which_nothing_ever_happened_works() {
        Document home = given().at("2026-11-03T12:00:00Z").home();

        assertThat(answer(home)).isEqualTo("Everything works.");
        assertThat(sections(home)).isEqualTo("Components, Recent days");
        assertThat(home.select(".lede")).isEmpty();
        assertThat(home.select(".days li").eachText()).containsExactly("21 Oct – 3 Nov Nothing to report");
        assertThat(home.body().className()).isEqualTo("s-op");
    }

    @Test
    void a_site_without_components_shows_no_list_of_them() {
        Document home = new GivenSite().settings("").at("2026-11-03T12:00:00Z").home();

        assertThat(answer(home)).isEqualTo("Everything works.");
        assertThat(sections(home)).isEqualTo("Recent days");
    }

    @Test
    void an_open_incident_is_told_in_full_with_what_is_affected_since_when_and_when_the_next_word_comes() {
        Document home = given().incident("pay", PAYMENTS_FAIL)
                .at("2026-11-03T10:30:00Z")
                .home();

        assertThat(answer(home)).isEqualTo("Checkout is partly failing, and Public API has problems.");
        assertThat(home.select(".lede").eachText())
                .containsExactly("Since 3 Nov 2026, 09:58 UTC.", "We promised the next word by 10:50 UTC.");
        assertThat(home.select(".lede time[data-c-due]").attr("datetime")).isEqualTo("2026-11-03T10:50:00Z");
        assertThat(home.select(".inc h3").text()).isEqualTo("Payments fail");
        assertThat(home.select(".inc .ups .txt").text()).isEqualTo("We are looking into it.");
        assertThat(home.select(".inc .ups a").attr("href")).isEqualTo("incidents/pay/index.html#u-20261103T100500");
        assertThat(home.body().className()).isEqualTo("s-partial");
        assertThat(home.title()).startsWith("Checkout is partly failing, and Public API has problems – ");
    }

    @Test
    void a_missed_promise_is_admitted() {
        Document home = given().incident("pay", PAYMENTS_FAIL)
                .at("2026-11-03T11:30:00Z")
                .home();

        assertThat(home.select(".mast .late").text())
                .isEqualTo("We promised the next word by 10:50 UTC and are late with it.");
    }

    @Test
    void what_still_works_is_said_where_something_does() {
        Document one = given().incident("x", incident("checkout: major_outage"))
                .at("2026-11-03T10:30:00Z")
                .home();
        Document both = given().incident("x", incident("checkout: major_outage, api: major_outage"))
                .at("2026-11-03T10:30:00Z")
                .home();

        assertThat(answer(one)).isEqualTo("Checkout is down.");
        assertThat(one.select(".lede").text()).contains("Everything else works.");
        assertThat(answer(both)).isEqualTo("Everything is down.");
        assertThat(both.select(".lede").text()).doesNotContain("works");
    }

    @Test
    void many_components_are_counted() {
        StringBuilder components = new StringBuilder("components:\n");
        StringBuilder affected = new StringBuilder();
        for (int i = 1; i <= 40; i++) {
            components
                    .append("  - {id: c")
                    .append(i)
                    .append(", name: Component ")
                    .append(i)
                    .append("}\n");
            affected.append(i <= 7 ? (i == 1 ? "" : ", ") + "c" + i + ": partial_outage" : "");
        }
        Document home = new GivenSite()
                .settings(components.toString())
                .incident("x", incident(affected.toString()))
                .at("2026-11-03T10:30:00Z")
                .home();

        assertThat(answer(home)).isEqualTo("7 of 40 components are partly failing.");
        assertThat(home.select(".cp")).hasSize(40);
    }

    @Test
    void an_incident_that_names_no_component_is_open_all_the_same() {
        Document home = given().incident("x", """
                        ---
                        title: Trouble
                        impact: major
                        ---
                        ## Investigating — 2026-11-03T10:05:00Z
                        We are looking into it.
                        """).at("2026-11-03T10:30:00Z").home();

        assertThat(answer(home)).isEqualTo("An incident is open.");
        assertThat(home.body().className()).isEqualTo("s-partial");
    }

    @Test
    void once_all_works_again_we_are_watching() {
        Document home = given().incident("x", incident("checkout: major_outage") + """

                ## Monitoring — 2026-11-03T10:20:00Z {checkout=operational}
                It works again.
                """)
                .at("2026-11-03T10:30:00Z")
                .home();

        assertThat(answer(home)).isEqualTo("Everything works again, and we are watching.");
    }

    @Test
    void planned_maintenance_alone_is_no_trouble() {
        Document home = given().maintenance("m", """
                        ---
                        title: Upgrade
                        components: {api: under_maintenance}
                        scheduled: {start: 2026-11-03T10:00:00Z, end: 2026-11-03T12:00:00Z}
                        ---
                        The API answers slowly.
                        """).at("2026-11-03T10:30:00Z").home();

        assertThat(answer(home)).isEqualTo("Public API is under planned maintenance.");
        assertThat(home.select(".lede").text())
                .isEqualTo("Planned until 3 Nov 2026, 12:00 UTC. Everything else works.");
        assertThat(home.body().wholeText()).doesNotContain("Everything works.");
        assertThat(home.body().className()).isEqualTo("s-maint");
        assertThat(home.select("#maintenance + .rows").text())
                .contains("Upgrade", "In progress", "The API answers slowly.");
    }

    @Test
    void ten_open_incidents_are_all_told_the_worst_first() {
        GivenSite site = given();
        for (int i = 0; i < 10; i++) {
            site.incident("i" + i, incident(i == 4 ? "api: major_outage" : "checkout: degraded_performance"));
        }
        Document home = site.at("2026-11-03T10:30:00Z").home();

        assertThat(home.select(".inc")).hasSize(10);
        assertThat(home.selectFirst(".inc").className()).contains("s-major");
        assertThat(home.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void a_notice_is_on_top_until_its_end() {
        GivenSite site = given().incident("n", """
                ---
                title: New addresses
                kind: notice
                until: 2026-11-10T00:00:00Z
                ---
                ## Update — 2026-11-01T09:00:00Z
                They change.
                """);

        assertThat(site.at("2026-11-09T12:00:00Z")
                        .home()
                        .select("#notices + .rows")
                        .text())
                .isEqualTo("New addresses announced 1 Nov 2026, 09:00 UTC until 10 Nov 2026, 00:00 UTC They change.");
        assertThat(site.at("2026-11-10T12:00:00Z").home().select("#notices")).isEmpty();
        assertThat(site.at("2026-11-10T12:00:00Z")
                        .page("notices/n")
                        .select("h1")
                        .text())
                .isEqualTo("New addresses");
    }

    @Test
    void days_are_told_quiet_ones_included_and_an_incident_on_each_day_it_touched() {
        Document home =
                given().incident("night", """
                        ---
                        title: A long night
                        components: {checkout: major_outage}
                        ---
                        ## Investigating — 2026-10-30T22:00:00Z
                        We look.
                        ## Resolved — 2026-10-31T02:00:00Z
                        Done.
                        """).at("2026-11-03T12:00:00Z").home();

        assertThat(home.select(".days > li > h3").eachText())
                .containsExactly("1 – 3 Nov", "Sat 31 Oct", "Fri 30 Oct", "21 – 29 Oct");
        assertThat(home.select("#d-2026-10-31").text()).contains("A long night", "began Fri 30 Oct");
        assertThat(home.select(".lede").text()).isEqualTo("The last incident ended on 31 October 2026.");
    }

    @Test
    void a_drill_is_shown_inside_only_and_marked() {
        GivenSite site = given().incident("d", """
                ---
                title: Practice
                kind: drill
                components: {checkout: major_outage}
                ---
                ## Investigating — 2026-11-03T09:00:00Z
                We practise.
                """);

        assertThat(site.at("2026-11-03T12:00:00Z").home().text()).doesNotContain("Practice");
        Document inside = site.internal().at("2026-11-03T12:00:00Z").home();
        assertThat(inside.select("#d-2026-11-03 .meta").text()).startsWith("Drill");
        assertThat(answer(inside)).isEqualTo("Everything works.");
        assertThat(inside.select("footer").text()).contains("internal use");
    }

    @Test
    void a_text_without_a_translation_is_marked_with_its_language() {
        GivenSite site = given().settings("""
                locales: [en, de]
                components: [{id: checkout, name: Checkout}, {id: api, name: Public API}]
                """).incident("pay", PAYMENTS_FAIL);
        Document german = site.at("2026-11-03T10:30:00Z").page("de");

        assertThat(german.select("html").attr("lang")).isEqualTo("de");
        assertThat(german.select(".ups .txt").attr("lang")).isEqualTo("en");
        assertThat(german.select(".ups li").text()).contains("Englisch");
    }

    @Test
    void names_and_titles_of_any_kind_stay_text() {
        String word = "x".repeat(200);
        Document home = given().settings(
                        "components:\n  - {id: checkout, name: \"" + word + "\"}\n  - {id: api, name: API}\n")
                .incident(
                        "pay",
                        PAYMENTS_FAIL.replace("Payments fail", "\"<b>&\\u202E ‏עברית‏ 🚢 " + "long ".repeat(40) + "\""))
                .at("2026-11-03T10:30:00Z")
                .home();

        assertThat(answer(home)).isEqualTo("1 of 2 components is partly failing, and API has problems.");
        assertThat(home.select(".inc h3").text()).startsWith("<b>&");
        assertThat(home.select(".inc h3").attr("dir")).isEqualTo("auto");
        assertThat(home.html()).doesNotContain("\u202E");
        assertThat(home.select("b").eachText()).containsOnly("Investigating");
    }
}
