package dev.candor.page;

import static dev.candor.page.GivenSite.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.problem.Problem;
import dev.candor.site.BuildResult;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private static List<String> instants(String timeline) {
        return site().file("postmortems/p.md", postmortem("", timeline))
                .at(NOW)
                .page("postmortems/p")
                .select("section:has(#timeline) ol time")
                .eachAttr("datetime");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-14 23:30 CET, 2025-01-14T22:30:00Z",
        "2025-07-14 23:30 CEST, 2025-07-14T21:30:00Z",
        "2025-07-14 23:30 (MESZ), 2025-07-14T21:30:00Z",
        "2025-07-14 23:30 PDT, 2025-07-15T06:30:00Z",
        "2025-07-14 23:30 JST, 2025-07-14T14:30:00Z",
        "2025-07-14 23:30 UTC+2, 2025-07-14T21:30:00Z",
        "2025-07-14 23:30–23:45 CEST, 2025-07-14T21:30:00Z",
        "2025-07-14 23:30-23:45, 2025-07-14T23:30:00Z",
        "2025-07-14T21:30-05:00, 2025-07-15T02:30:00Z",
        "2025-07-14 23:30 America/New_York, 2025-07-15T03:30:00Z",
        "2025-07-14 23:30 DNS, 2025-07-14T23:30:00Z",
    })
    void aZoneThatMeansOneOffsetIsHonoured(String written, String meant) {
        assertThat(instants("- " + written + " Failed.\n")).containsExactly(meant);
    }

    @Test
    void aBareClockTimeIsInTheZoneAboveItAndMayBeginARange() {
        assertThat(instants("- 2025-01-14 22:30 CET First.\n- 22:41-23:00 Second.\n- 22:50 UTC Third.\n"))
                .containsExactly("2025-01-14T21:30:00Z", "2025-01-14T21:41:00Z", "2025-01-14T22:50:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "PST, ', which means different offsets in different places'",
        "EST, ', which means different offsets in different places'",
        "IST, ', which means different offsets in different places'",
        "BST, ', which means different offsets in different places'",
        "CST, ', which means different offsets in different places'",
        "MSK, ', which means different offsets in different places'",
        "CET, ' on a day on which that zone has another time'",
    })
    void aZoneThatCouldMeanSeveralOffsetsIsAProblemAndNoGuess(String zone, String why) {
        BuildResult result = site().file(
                        "postmortems/p.md", postmortem("", "- 2025-07-14 23:30 " + zone + " First.\n- 23:41 Second.\n"))
                .result(NOW);
        assertThat(result.problems())
                .extracting(Problem::toString)
                .containsExactly("content/postmortems/p.md:6:3: names its zone " + zone + why
                        + "; write the offset, such as +01:00, or a name such as Europe/Berlin");
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
