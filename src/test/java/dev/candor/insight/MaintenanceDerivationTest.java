package dev.candor.insight;

import static dev.candor.insight.AMaintenance.maintenance;
import static dev.candor.model.Phase.CANCELLED;
import static dev.candor.model.Phase.COMPLETED;
import static dev.candor.model.Phase.IN_PROGRESS;
import static dev.candor.model.Phase.SCHEDULED;
import static dev.candor.model.Phase.UPDATE;
import static dev.candor.model.Phase.VERIFYING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.ComponentStatus;
import dev.candor.model.Phase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a maintenance window is, by the clock and by its words. */
class MaintenanceDerivationTest {
    private static AMaintenance upgrade() {
        return maintenance("upgrade", "2026-12-01T22:00:00Z", "2026-12-02T00:00:00Z")
                .said(SCHEDULED, "2026-11-20T09:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T00:00:00Z, SCHEDULED,   OPERATIONAL",
        "2026-12-01T21:59:59Z, SCHEDULED,   OPERATIONAL",
        "2026-12-01T22:00:00Z, IN_PROGRESS, UNDER_MAINTENANCE",
        "2026-12-01T23:59:59Z, IN_PROGRESS, UNDER_MAINTENANCE",
        "2026-12-02T00:00:00Z, COMPLETED,   OPERATIONAL",
    })
    void theWindowBeginsAndCompletesByTheClock(String now, Phase phase, ComponentStatus status) {
        Insights insights = Given.site("api").with(upgrade()).at(now);
        assertThat(insights.maintenance().get("upgrade").phase()).isEqualTo(phase);
        assertThat(insights.status("api")).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T21:00:00Z, SCHEDULED,   OPERATIONAL",
        "2026-12-01T22:30:00Z, SCHEDULED,   OPERATIONAL",
        "2026-12-01T23:00:00Z, IN_PROGRESS, UNDER_MAINTENANCE",
        "2026-12-02T09:00:00Z, IN_PROGRESS, UNDER_MAINTENANCE",
    })
    void aWindowByHandWaitsForWords(String now, Phase phase, ComponentStatus status) {
        Insights insights = Given.site("api")
                .with(upgrade().byHand().said(IN_PROGRESS, "2026-12-01T23:00:00Z"))
                .at(now);
        assertThat(insights.maintenance().get("upgrade").phase()).isEqualTo(phase);
        assertThat(insights.status("api")).isEqualTo(status);
    }

    @Test
    void aWindowByHandThatNobodyBeganIsNoLongerAhead() {
        Insights insights = Given.site("api").with(upgrade().byHand()).at("2026-12-02T01:00:00Z");
        assertThat(insights.upcoming()).isEmpty();
        assertThat(insights.running()).isEmpty();
    }

    @Test
    void wordsMoveTheRealStartAndEnd() {
        AMaintenance early = upgrade()
                .said(IN_PROGRESS, "2026-12-01T21:50:00Z")
                .said(VERIFYING, "2026-12-01T23:00:00Z")
                .said(COMPLETED, "2026-12-01T23:20:00Z");
        assertThat(actual(early, "2026-12-01T23:10:00Z"))
                .isEqualTo("2026-12-01T21:50:00Z/2026-12-01T23:10:00Z VERIFYING");
        assertThat(actual(early, "2026-12-03T00:00:00Z"))
                .isEqualTo("2026-12-01T21:50:00Z/2026-12-01T23:20:00Z COMPLETED");
    }

    @Test
    void workThatRunsOverGoesOnUntilAWordEndsIt() {
        AMaintenance late = upgrade().said(VERIFYING, "2026-12-02T00:10:00Z").said(COMPLETED, "2026-12-02T01:00:00Z");
        assertThat(actual(late, "2026-12-02T00:05:00Z"))
                .isEqualTo("2026-12-01T22:00:00Z/2026-12-02T00:00:00Z COMPLETED");
        assertThat(actual(late, "2026-12-02T00:30:00Z"))
                .isEqualTo("2026-12-01T22:00:00Z/2026-12-02T00:30:00Z VERIFYING");
        assertThat(actual(late, "2026-12-03T00:00:00Z"))
                .isEqualTo("2026-12-01T22:00:00Z/2026-12-02T01:00:00Z COMPLETED");
    }

    @Test
    void cancelledBeforeItsTimeItNeverHappens() {
        AMaintenance off = upgrade().said(CANCELLED, "2026-11-30T09:00:00Z");
        Insights insights = Given.site("api").with(off).at("2026-12-01T22:30:00Z");
        assertThat(insights.status("api")).isEqualTo(ComponentStatus.OPERATIONAL);
        assertThat(insights.spans("api")).isEmpty();
        assertThat(insights.upcoming()).isEmpty();
        assertThat(insights.maintenance().get("upgrade").phase()).isEqualTo(CANCELLED);
    }

    @Test
    void cancelledWhileItRunsItCountsUntilThen() {
        AMaintenance off = upgrade()
                .said(CANCELLED, "2026-12-01T22:40:00Z")
                .said(UPDATE, "2026-12-02T09:00:00Z", "api=major_outage");
        assertThat(actual(off, "2026-12-03T00:00:00Z"))
                .isEqualTo("2026-12-01T22:00:00Z/2026-12-01T22:40:00Z CANCELLED");
        assertThat(Given.site("api").with(off).at("2026-12-03T00:00:00Z").spans("api"))
                .extracting(span -> span.interval().duration().toMinutes())
                .containsExactly(40L);
    }

    @Test
    void aWordMayWorsenAComponentWhileItRuns() {
        AMaintenance bad = upgrade().said(UPDATE, "2026-12-01T23:00:00Z", "api=partial_outage");
        assertThat(Given.site("api").with(bad).at("2026-12-03T00:00:00Z").spans("api"))
                .extracting(span -> span.status() + " " + span.interval().duration())
                .containsExactly("UNDER_MAINTENANCE PT1H", "PARTIAL_OUTAGE PT1H");
    }

    @Test
    void anUnannouncedWindowIsNotThereYet() {
        Insights before = Given.site("api").with(upgrade()).at("2026-11-19T00:00:00Z");
        assertThat(before.upcoming()).isEmpty();
        assertThat(before.maintenance().get("upgrade").visible()).isFalse();
        assertThat(Given.site("api").with(upgrade()).at("2026-11-20T09:00:00Z").upcoming())
                .hasSize(1);
    }

    /** The first Sunday of each month at 02:00 in Berlin: 1 November (winter), 6 December, 3 January. */
    private static AMaintenance monthly() {
        return maintenance("monthly", "2026-11-01T01:00:00Z", "2026-11-01T03:00:00Z")
                .repeating("FREQ=MONTHLY;BYDAY=1SU", "Europe/Berlin");
    }

    @Test
    void cancellingOneOccurrenceLeavesTheOthers() {
        MaintenanceState state = state(monthly().said(CANCELLED, "2026-12-03T09:00:00Z"), "2026-12-10T00:00:00Z");
        assertThat(state.occurrences().subList(0, 3))
                .extracting(Occurrence::phase)
                .containsExactly(COMPLETED, CANCELLED, SCHEDULED);
        assertThat(state.phase()).isEqualTo(SCHEDULED);
        assertThat(state.current().planned().start()).hasToString("2027-01-03T01:00:00Z");
    }

    @Test
    void aLateCompletionBelongsToTheWindowBefore() {
        MaintenanceState state = state(
                monthly().said(IN_PROGRESS, "2026-12-06T01:05:00Z").said(COMPLETED, "2026-12-06T03:30:00Z"),
                "2026-12-10T00:00:00Z");
        assertThat(state.occurrences().get(1).actual())
                .isEqualTo(Given.interval("2026-12-06T01:05:00Z", "2026-12-06T03:30:00Z"));
        assertThat(state.occurrences().get(2).phase()).isEqualTo(SCHEDULED);
    }

    @Test
    void aRepeatingWindowRunsAgain() {
        Insights insights = Given.site("api").with(monthly()).at("2026-12-06T02:00:00Z");
        assertThat(insights.running()).hasSize(1);
        assertThat(insights.status("api")).isEqualTo(ComponentStatus.UNDER_MAINTENANCE);
        assertThat(insights.spans("api")).hasSize(2);
    }

    private static MaintenanceState state(AMaintenance window, String now) {
        return List.copyOf(Given.site("api").with(window).at(now).maintenance().values())
                .get(0);
    }

    private static String actual(AMaintenance window, String now) {
        Occurrence occurrence = state(window, now).current();
        return occurrence.actual().start() + "/" + occurrence.actual().end() + " " + occurrence.phase();
    }
}
