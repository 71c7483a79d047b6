package dev.candor.insight;

import static dev.candor.insight.AnIncident.incident;
import static dev.candor.model.Phase.IDENTIFIED;
import static dev.candor.model.Phase.INVESTIGATING;
import static dev.candor.model.Phase.MITIGATED;
import static dev.candor.model.Phase.MONITORING;
import static dev.candor.model.Phase.RESOLVED;
import static dev.candor.model.Phase.UPDATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.ComponentStatus;
import dev.candor.model.Impact;
import dev.candor.model.IncidentKind;
import dev.candor.model.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one incident's words mean, by the clock of 3 November 2026. */
class IncidentDerivationTest {
    private static final String EVENING = "2026-11-03T18:00:00Z";

    /** The example of the record format. */
    private static AnIncident checkout() {
        return incident("checkout-errors")
                .severity("SEV2")
                .affecting("checkout=partial_outage api=degraded_performance")
                .started(time("09:58"))
                .mitigated(time("10:41"))
                .said(INVESTIGATING, time("10:05"))
                .said(IDENTIFIED, time("10:20"), "checkout=major_outage")
                .said(MONITORING, time("10:41"), "checkout=degraded_performance")
                .said(RESOLVED, time("11:15"));
    }

    @Test
    void eachWordChangesWhatItNamesAndResolvedEndsAll() {
        assertThat(spans(checkout(), EVENING, "checkout"))
                .containsExactly(
                        "09:58-10:20 PARTIAL_OUTAGE", "10:20-10:41 MAJOR_OUTAGE", "10:41-11:15 DEGRADED_PERFORMANCE");
        assertThat(spans(checkout(), EVENING, "api")).containsExactly("09:58-11:15 DEGRADED_PERFORMANCE");
    }

    @Test
    void aWordAheadHasNotBeenSaid() {
        IncidentState state = state(checkout(), time("10:30"));
        assertThat(state.said()).hasSize(2);
        assertThat(state.phase()).isEqualTo(IDENTIFIED);
        assertThat(state.open()).isTrue();
        assertThat(state.current())
                .containsEntry("checkout", ComponentStatus.MAJOR_OUTAGE)
                .containsEntry("api", ComponentStatus.DEGRADED_PERFORMANCE);
        assertThat(spans(checkout(), time("10:30"), "checkout"))
                .containsExactly("09:58-10:20 PARTIAL_OUTAGE", "10:20-10:30 MAJOR_OUTAGE ...");
    }

    @Test
    void beforeItsFirstWordAnIncidentIsNotThere() {
        Insights before = Given.site("api", "checkout").with(checkout()).at(time("10:04"));
        assertThat(before.incidents().get("checkout-errors").visible()).isFalse();
        assertThat(before.open()).isEmpty();
        assertThat(before.status("checkout")).isEqualTo(ComponentStatus.OPERATIONAL);
        assertThat(before.spans("checkout")).isEmpty();
    }

    @Test
    void phasesTakeTheTimeToTheNext() {
        assertThat(state(checkout(), EVENING).phases())
                .extracting(span -> span.phase() + " " + clock(span.interval()))
                .containsExactly("INVESTIGATING 10:05-10:20", "IDENTIFIED 10:20-10:41", "MONITORING 10:41-11:15");
    }

    @Test
    void impactIsTheUnionOverComponents() {
        IncidentState state = state(checkout(), EVENING);
        assertThat(state.impactTime()).extracting(IncidentDerivationTest::clock).containsExactly("09:58-11:15");
        assertThat(state.impactDuration()).isEqualTo(Duration.ofMinutes(77));
        assertThat(state.ended()).contains(Instant.parse(time("11:15")));
    }

    @Test
    void reopeningGivesTwoIntervals() {
        AnIncident twice = incident("twice")
                .affecting("api=partial_outage")
                .said(INVESTIGATING, time("10:00"))
                .said(RESOLVED, time("11:00"))
                .said(INVESTIGATING, time("12:00"))
                .said(RESOLVED, time("12:30"));
        assertThat(spans(twice, EVENING, "api"))
                .containsExactly("10:00-11:00 PARTIAL_OUTAGE", "12:00-12:30 PARTIAL_OUTAGE");
        IncidentState between = state(twice, time("11:30"));
        assertThat(between.open()).isFalse();
        IncidentState again = state(twice, time("12:10"));
        assertThat(again.open()).isTrue();
        assertThat(again.ended()).isEmpty();
        assertThat(state(twice, EVENING).ended()).contains(Instant.parse(time("12:30")));
    }

    @Test
    void reopeningWithAStatusMeansThatStatusAlone() {
        AnIncident twice = incident("twice")
                .affecting("api=partial_outage checkout=major_outage")
                .said(INVESTIGATING, time("10:00"))
                .said(RESOLVED, time("11:00"))
                .said(IDENTIFIED, time("12:00"), "api=degraded_performance");
        assertThat(state(twice, time("12:10")).current())
                .containsOnlyKeys("api")
                .containsValue(ComponentStatus.DEGRADED_PERFORMANCE);
    }

    @Test
    void watchingAgainAfterResolutionClaimsNoNewImpact() {
        AnIncident watched = incident("watched")
                .affecting("api=partial_outage")
                .said(INVESTIGATING, time("10:00"))
                .said(RESOLVED, time("11:00"))
                .said(MONITORING, time("12:00"));
        assertThat(state(watched, EVENING).open()).isTrue();
        assertThat(spans(watched, EVENING, "api")).containsExactly("10:00-11:00 PARTIAL_OUTAGE");
    }

    @Test
    void resolvedMayLeaveSomethingBehind() {
        AnIncident rest = incident("rest")
                .affecting("api=major_outage")
                .said(INVESTIGATING, time("10:00"))
                .said(RESOLVED, time("11:00"), "api=degraded_performance");
        assertThat(state(rest, EVENING).open()).isFalse();
        assertThat(spans(rest, EVENING, "api"))
                .containsExactly("10:00-11:00 MAJOR_OUTAGE", "11:00-18:00 DEGRADED_PERFORMANCE ...");
    }

    @Test
    void mitigationAloneChangesNoDeclaredStatus() {
        AnIncident contained = incident("contained")
                .affecting("api=major_outage")
                .mitigated(time("10:30"))
                .said(INVESTIGATING, time("10:00"))
                .said(MITIGATED, time("10:30"))
                .said(RESOLVED, time("11:00"));
        assertThat(spans(contained, EVENING, "api")).containsExactly("10:00-11:00 MAJOR_OUTAGE");
    }

    @Test
    void mitigationThatSaysOperationalEndsTheImpact() {
        AnIncident contained = incident("contained")
                .affecting("api=major_outage")
                .said(INVESTIGATING, time("10:00"))
                .said(MITIGATED, time("10:30"), "api=operational")
                .said(RESOLVED, time("11:00"));
        assertThat(spans(contained, EVENING, "api")).containsExactly("10:00-10:30 MAJOR_OUTAGE");
    }

    @Test
    void aStatusSaidBeforeTheStatedStartCountsFromThere() {
        AnIncident early = incident("early")
                .started(time("10:30"))
                .said(INVESTIGATING, time("10:00"), "api=partial_outage")
                .said(RESOLVED, time("11:00"));
        assertThat(spans(early, EVENING, "api")).containsExactly("10:30-11:00 PARTIAL_OUTAGE");
        assertThat(state(early, time("10:10")).spans()).isEmpty();
    }

    @Test
    void sayingTheSameAgainDoesNotCutASpan() {
        AnIncident same = incident("same")
                .affecting("api=partial_outage")
                .said(INVESTIGATING, time("10:00"))
                .said(UPDATE, time("10:15"), "api=partial_outage")
                .said(RESOLVED, time("10:30"));
        assertThat(spans(same, EVENING, "api")).containsExactly("10:00-10:30 PARTIAL_OUTAGE");
    }

    @Test
    void theMomentOfTheFirstWordAlreadyShows() {
        AnIncident now = incident("now").affecting("api=major_outage").said(INVESTIGATING, time("10:00"));
        assertThat(Given.site("api").with(now).at(time("10:00")).status("api")).isEqualTo(ComponentStatus.MAJOR_OUTAGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                            | NONE",
                "api=operational                               | NONE",
                "api=under_maintenance                         | MAINTENANCE",
                "api=degraded_performance                      | MINOR",
                "api=partial_outage                            | MAJOR",
                "api=major_outage                              | CRITICAL",
                "api=major_outage checkout=partial_outage      | MAJOR",
                "api=major_outage checkout=major_outage        | CRITICAL",
                "api=degraded_performance checkout=operational | MINOR",
            })
    void impactFollowsFromTheWorstOfEachComponent(String components, Impact impact) {
        AnIncident one = incident("one").affecting(components).said(INVESTIGATING, time("10:00"));
        assertThat(state(one, EVENING).impact()).isEqualTo(impact);
    }

    @Test
    void theOperatorsWordOverridesTheTable() {
        AnIncident said = incident("one")
                .affecting("api=major_outage")
                .impact(Impact.MINOR)
                .said(INVESTIGATING, time("10:00"));
        assertThat(state(said, EVENING).impact()).isEqualTo(Impact.MINOR);
    }

    @Test
    void theNextWordIsDueByPromiseElseBySeverity() {
        AnIncident promised = incident("promised")
                .severity("SEV2")
                .said(INVESTIGATING, time("10:00"))
                .promised(UPDATE, time("10:10"), Duration.ofMinutes(30));
        assertThat(state(promised, time("10:05")).nextWordDue()).contains(Instant.parse(time("11:00")));
        assertThat(state(promised, time("10:20")).nextWordDue()).contains(Instant.parse(time("10:40")));
        assertThat(state(checkout(), EVENING).nextWordDue()).isEmpty();
    }

    @Test
    void aNoticeIsNoImpactAndEndsByItself() {
        AnIncident notice = incident("notice")
                .kind(IncidentKind.NOTICE)
                .affecting("api=major_outage")
                .severity("SEV2")
                .until(time("12:00"))
                .said(UPDATE, time("10:00"));
        Given site = Given.site("api").with(notice);
        assertThat(site.at(time("11:00")).pinned()).hasSize(1);
        assertThat(site.at(time("11:00")).status("api")).isEqualTo(ComponentStatus.OPERATIONAL);
        assertThat(site.at(time("11:00")).notices().get(0).nextWordDue()).isEmpty();
        assertThat(site.at(time("12:00")).pinned()).isEmpty();
        assertThat(site.at(time("12:00")).notices()).hasSize(1);
        assertThat(site.at(time("12:00")).incidents()).isEmpty();
    }

    @Test
    void aDrillIsInNoFigure() {
        Insights insights = Given.site("api")
                .with(incident("drill")
                        .kind(IncidentKind.DRILL)
                        .affecting("api=major_outage")
                        .said(INVESTIGATING, time("10:00")))
                .at(EVENING);
        assertThat(insights.drills()).hasSize(1);
        assertThat(insights.incidents()).isEmpty();
        assertThat(insights.status("api")).isEqualTo(ComponentStatus.OPERATIONAL);
        assertThat(insights.overall().indicator()).isEqualTo(Indicator.NONE);
    }

    private static String time(String clock) {
        return "2026-11-03T" + clock + ":00Z";
    }

    private static IncidentState state(AnIncident incident, String now) {
        return Given.site("api", "checkout")
                .with(incident)
                .at(now)
                .incidents()
                .get(incident.build().id());
    }

    private static List<String> spans(AnIncident incident, String now, String component) {
        return state(incident, now).spans().getOrDefault(component, List.of()).stream()
                .map(span -> clock(span.interval()) + " " + span.status() + (span.ongoing() ? " ..." : ""))
                .toList();
    }

    private static String clock(Interval interval) {
        return interval.start().toString().substring(11, 16) + "-"
                + interval.end().toString().substring(11, 16);
    }
}
