package dev.candor.page;

import static dev.candor.page.GivenSite.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A component's page, and the strips of days on it and on the home page. */
class ComponentPageTest {
    private static final String NOON = "2026-11-03T12:00:00Z";

    private static GivenSite site() {
        return given().settings("""
                components:
                  - group: Storefront
                    components:
                      - {id: checkout, name: Checkout, slo: 99.9, since: 2026-09-10}
                  - {id: old, name: Old one, retired: 2026-06-30}
                """).incident("a", outage("2026-10-10T00:00:00Z", "2026-10-10T12:00:00Z"));
    }

    private static String outage(String from, String to) {
        return """
                ---
                title: Outage
                components: {checkout: major_outage}
                ---
                ## Investigating — %s
                We look.
                ## Resolved — %s
                Done.
                """.formatted(from, to);
    }

    @Test
    void a_day_is_filled_by_its_affected_share_and_leads_to_its_incident() {
        Document home = site().at(NOON).home();

        assertThat(home.select(".strip").attr("viewBox")).isEqualTo("0 0 90 32");
        assertThat(home.select(".strip > path").attr("d")).isEqualTo("M35 16h30M66 16h24");
        assertThat(home.select(".strip a").attr("href")).isEqualTo("incidents/a/index.html");
        assertThat(home.select(".strip a title").text()).isEqualTo("Sat 10 Oct: Major outage 12 h");
        assertThat(home.select(".strip a .s-major").attr("d")).isEqualTo("M65.36 32v-16");
        assertThat(home.select(".strip a .b").attr("d")).isEqualTo("M65.36 0v32");
        assertThat(home.select(".w90 .strip, .strip .w90")).isEmpty();
    }

    @Test
    void days_too_close_for_a_finger_share_a_link_and_old_ones_are_left_to_wide_screens() {
        GivenSite site = site().incident("b", outage("2026-10-11T01:00:00Z", "2026-10-11T01:01:00Z"))
                .incident("c", outage("2026-09-20T01:00:00Z", "2026-09-20T02:00:00Z"));
        Document home = site.at(NOON).home();

        assertThat(home.select(".strip a").eachAttr("href"))
                .containsExactly("incidents/c/index.html", "components/checkout/index.html#m-2026-10");
        assertThat(home.select(".strip a").last().select("path.s-major").eachAttr("d"))
                .containsExactly("M65.36 32v-16", "M66.36 32v-3");
        assertThat(home.select(".strip .w90 a")).hasSize(1);
        assertThat(site.at(NOON).page("components/checkout").select("#m-2026-10"))
                .hasSize(1);
    }

    @Test
    void uptime_names_its_formula_and_a_loss_is_never_a_hundred() {
        Document home = site().at(NOON).home();

        assertThat(home.select(".cp .w90").first().text()).isEqualTo("99.08 %");
        assertThat(home.select("#components").parents().select(".small").text())
                .contains("Major outage 100 %, Partial outage 30 %, Degraded 0 %, Maintenance 0 %");
    }

    @Test
    void a_component_tells_its_objective_and_what_is_left_of_the_budget() {
        Document page = site().at(NOON).page("components/checkout");

        assertThat(page.select(".kind").text()).isEqualTo("Component Storefront");
        assertThat(page.select("#objective + .stack .figs > div").eachText())
                .containsExactly(
                        "Uptime, 30 days 98.33 % objective 99.9 %",
                        "Error budget overspent by 11 h 16 min of 43 min", "Uptime, 365 days 99.08 %");
        assertThat(page.select(".meter rect").attr("width")).isEqualTo("0.0%");
        assertThat(page.select("figcaption").text())
                .isEqualTo("0 % of the error budget is left. Budget = (100 % − 99.9 %) × 30 days.");
    }

    @Test
    void its_calendar_shows_twelve_months_and_is_blank_before_it_existed() {
        Document page = site().at(NOON).page("components/checkout");

        assertThat(page.select(".cal li")).hasSize(12);
        assertThat(page.select("#m-2026-09 .strip > path").attr("d")).isEqualTo("M9 12h21");
        assertThat(page.select("#m-2026-08 .strip > path").attr("d")).isEmpty();
        assertThat(page.select("#m-2026-08 .num").text()).isEmpty();
        assertThat(page.select("#m-2026-11 .num").text()).isEqualTo("100 %");
        assertThat(page.select("#records ~ * .to").eachText()).containsExactly("Outage");
    }

    @Test
    void a_retired_component_keeps_its_page_and_leaves_the_list() {
        GivenSite.Built built = site().at(NOON);

        assertThat(built.home().text()).doesNotContain("Old one");
        Document page = built.page("components/old");
        assertThat(page.select(".mast").text()).contains("Retired", "Retired on 30 June 2026.");
        assertThat(page.select(".cal li").first().text()).startsWith("June 2026");
        assertThat(page.select("#records ~ *").text()).startsWith("Nothing in these months.");
    }

    @Test
    void a_component_with_two_thousand_incidents_has_a_page() {
        GivenSite site = site();
        for (int i = 0; i < 2000; i++) {
            String day = "2026-10-%02dT%02d".formatted(1 + i % 28, i % 24);
            site.incident("x" + i, outage(day + ":00:00Z", day + ":01:00Z"));
        }
        Document page = site.at(NOON).page("components/checkout");

        assertThat(page.select("#records ~ * .to").size()).isLessThanOrEqualTo(200);
        assertThat(page.select("#records ~ *").text()).contains("All of history");
    }
}
