package dev.candor.page;

import static dev.candor.page.GivenSite.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.problem.Problem;
import dev.candor.site.BuildResult;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Postmortems that contradict themselves or other records are shown as far as they can be true, and nothing is made up. */
class OddPostmortemsTest {
    private static final String NOW = "2026-12-31T23:00:00Z";

    private static final String OVER = """
            ---
            title: Payments fail
            components: {checkout: partial_outage}
            ---
            ## Investigating — 2026-11-03T10:05:00Z
            We look.
            ## Resolved — 2026-11-03T11:15:00Z
            Done.
            """;

    private static GivenSite site() {
        return given().settings("components: [{id: checkout, name: Checkout}]\n")
                .incident("pay", OVER);
    }

    private static String postmortem(String keys, String timeline) {
        return "---\ntitle: What we learnt\nstatus: published\n" + keys + "---\n## Timeline\n" + timeline;
    }

    private static List<String> moments(String timeline) {
        Document page = site().file("postmortems/p.md", postmortem("", timeline))
                .at(NOW)
                .page("postmortems/p");
        return page.select("section:has(#timeline) ol li").eachText();
    }

    @Test
    void entriesOutOfOrderAreToldInTheOrderOfTime() {
        assertThat(moments("- 2026-11-03T10:05:00Z Second.\n- 09:58 First.\n- 10:41 Third.\n"))
                .satisfiesExactly(
                        first -> assertThat(first).contains("09:58", "First."),
                        second -> assertThat(second).contains("10:05", "Second."),
                        third -> assertThat(third).contains("10:41", "Third."));
    }

    @Test
    void entriesWithoutADateAreTextAndNoMoments() {
        Document page = site().file("postmortems/p.md", postmortem("", "- 10:05 The alert fired.\n"))
                .at(NOW)
                .page("postmortems/p");
        assertThat(page.select("section:has(#timeline) ol li")).isEmpty();
        assertThat(page.select("section:has(#timeline)").text()).contains("10:05 The alert fired.");
    }

    @Test
    void eachTimeCountsInTheZoneThatItStates() {
        assertThat(moments("- 2026-11-03 11:30 +01:00 Second.\n- 2026-11-03 10:05 UTC First.\n"))
                .satisfiesExactly(
                        first -> assertThat(first).contains("10:05", "First."),
                        second -> assertThat(second).contains("10:30", "Second."));
    }

    @Test
    void aClockThatPassesMidnightPassesTheYearsEnd() {
        Document page = site().file("postmortems/p.md", postmortem("", "- 2025-12-31T23:50:00Z Old.\n- 00:10 New.\n"))
                .at(NOW)
                .page("postmortems/p");
        assertThat(page.select("section:has(#timeline) ol time").eachAttr("datetime"))
                .containsExactly("2025-12-31T23:50:00Z", "2026-01-01T00:10:00Z");
    }

    @Test
    void whatWasDoneBeforeItBeganIsCalledSo() {
        String actions =
                "incidents: [pay]\nactions:\n  - {title: Was there, status: done, done: 2025-11-05, public: true}\n";
        Document page =
                site().file("postmortems/p.md", postmortem(actions, "")).at(NOW).page("postmortems/p");
        assertThat(page.select("section:has(#actions) tbody tr").text())
                .contains("5 November 2025, before the incident");
    }

    @Test
    void aPostmortemOfAnOpenIncidentSaysThatItIsOpen() {
        GivenSite open = site().incident("pay", OVER.substring(0, OVER.indexOf("## Resolved")))
                .file("postmortems/p.md", postmortem("incidents: [pay]\n", ""));
        assertThat(open.at(NOW).page("postmortems/p").text()).contains("the incident is still open");
    }

    @Test
    void aPostmortemOfAnIncidentThatWasRemovedIsAnErrorThatSaysWhichOne() {
        BuildResult result = site().file("postmortems/p.md", postmortem("incidents: [pai]\n", ""))
                .result(NOW);
        assertThat(result.problems())
                .extracting(Problem::toString)
                .contains(
                        "content/postmortems/p.md:4:13: there is no record \"pai\" in incidents/; did you mean \"pay\"?");
    }

    @Test
    void twoPostmortemsOfOneIncidentAreBothOnItsPage() {
        GivenSite twice = site().file("postmortems/p.md", postmortem("incidents: [pay]\n", ""))
                .file("postmortems/q.md", postmortem("incidents: [pay]\n", "").replace("learnt", "forgot"));
        assertThat(twice.at(NOW)
                        .page("incidents/pay")
                        .select("section:has(#postmortem) h3")
                        .eachText())
                .containsExactlyInAnyOrder("What we learnt", "What we forgot");
    }

    @Test
    void aPostmortemWithoutAnIncidentIsOneAndClaimsNoFigures() {
        Document page =
                site().file("postmortems/p.md", postmortem("", "")).at(NOW).page("postmortems/p");
        assertThat(page.select("h1").text()).isEqualTo("What we learnt");
        assertThat(page.text()).contains("Actions not tracked").doesNotContain("0 min", "%");
    }
}
