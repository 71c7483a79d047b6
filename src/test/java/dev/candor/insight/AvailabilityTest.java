package dev.candor.insight;

import static dev.candor.insight.AMaintenance.maintenance;
import static dev.candor.insight.AnIncident.incident;
import static dev.candor.model.Phase.INVESTIGATING;
import static dev.candor.model.Phase.RESOLVED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.Component;
import dev.candor.model.ComponentStatus;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Uptime, budgets and days, with figures worked out by hand. */
class AvailabilityTest {
    private static final String LATER = "2026-12-01T00:00:00Z";
    private static final Component API = Given.component("api");

    private static AnIncident outage(String id, String statuses, String start, String end) {
        return incident(id).affecting(statuses).said(INVESTIGATING, start).said(RESOLVED, end);
    }

    @Test
    void weightsFollowTheStatus() {
        Given site = Given.site("api")
                .with(outage("major", "api=major_outage", "2026-11-01T00:00:00Z", "2026-11-01T01:00:00Z"))
                .with(outage("partial", "api=partial_outage", "2026-11-01T10:00:00Z", "2026-11-01T12:00:00Z"))
                .with(outage("slow", "api=degraded_performance", "2026-11-01T14:00:00Z", "2026-11-01T16:00:00Z"))
                .with(maintenance("work", "2026-11-01T20:00:00Z", "2026-11-01T22:00:00Z"));
        Uptime day = site.at(LATER).uptime(API, Given.interval("2026-11-01T00:00:00Z", "2026-11-02T00:00:00Z"));
        assertThat(day.down()).as("60 min + 0.3 × 120 min").isEqualTo(Duration.ofMinutes(96));
        assertThat(day.percent().orElseThrow()).as("100 × (1 − 96 / 1440)").isEqualByComparingTo("93.333");
        Uptime strict = site.weighing(Map.of(ComponentStatus.PARTIAL_OUTAGE, 1.0))
                .at(LATER)
                .uptime(API, Given.interval("2026-11-01T00:00:00Z", "2026-11-02T00:00:00Z"));
        assertThat(strict.down()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void overlapsCountOnceByTheHighestWeight() {
        Given site = Given.site("api")
                .with(outage("one", "api=partial_outage", "2026-11-01T00:00:00Z", "2026-11-01T10:00:00Z"))
                .with(outage("two", "api=major_outage", "2026-11-01T04:00:00Z", "2026-11-01T06:00:00Z"))
                .with(maintenance("work", "2026-11-01T05:00:00Z", "2026-11-01T12:00:00Z"));
        Insights insights = site.at(LATER);
        assertThat(insights.uptime(API, Given.interval("2026-11-01T00:00:00Z", "2026-11-02T00:00:00Z"))
                        .down())
                .as("2 h + 0.3 × 8 h")
                .isEqualTo(Duration.ofMinutes(264));
        DayUsage day = insights.days(API, LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-01"))
                .get(0);
        assertThat(day.time())
                .containsEntry(ComponentStatus.MAJOR_OUTAGE, Duration.ofHours(2))
                .containsEntry(ComponentStatus.PARTIAL_OUTAGE, Duration.ofHours(8))
                .containsEntry(ComponentStatus.UNDER_MAINTENANCE, Duration.ofHours(2));
        assertThat(day.records()).containsExactly("one", "two", "work");
    }

    @Test
    void aLossNeverReadsAsAHundred() {
        Insights insights = Given.site("api")
                .with(outage("blip", "api=major_outage", "2026-11-01T00:00:00Z", "2026-11-01T00:00:01Z"))
                .at(LATER);
        assertThat(insights.uptime(API, Given.interval("2025-12-01T00:00:00Z", LATER))
                        .percent()
                        .orElseThrow())
                .isEqualByComparingTo("99.999");
    }

    @Test
    void neitherTheFutureNorTimeOutsideALifeIsMeasured() {
        Component young = Given.component("young", "2026-11-10", "2026-11-20");
        Insights insights = Given.site().with(young).at("2026-11-12T06:00:00Z");
        assertThat(measured(insights, young, "2026-11-01T00:00:00Z", "2026-11-10T00:00:00Z"))
                .isZero();
        assertThat(measured(insights, young, "2026-11-01T00:00:00Z", LATER)).isEqualTo(Duration.ofHours(54));
        Insights after = Given.site().with(young).at(LATER);
        assertThat(measured(after, young, "2026-11-01T00:00:00Z", LATER)).isEqualTo(Duration.ofDays(10));
        assertThat(after.uptime(young, Given.interval("2026-11-25T00:00:00Z", LATER))
                        .percent())
                .isEmpty();
        assertThat(after.isRetired(young)).isTrue();
        assertThat(insights.isRetired(young)).isFalse();
    }

    @Test
    void daysAreAsLongAsTheZoneMakesThem() {
        Insights insights = Given.site("api")
                .in("Europe/Berlin")
                .with(outage("long", "api=major_outage", "2026-03-27T23:00:00Z", "2026-03-30T22:00:00Z"))
                .at(LATER);
        List<DayUsage> days = insights.days(API, LocalDate.parse("2026-03-28"), LocalDate.parse("2026-03-30"));
        assertThat(days)
                .extracting(DayUsage::measured)
                .extracting(Duration::toHours)
                .containsExactly(24L, 23L, 24L);
        assertThat(days)
                .extracting(day -> day.time().get(ComponentStatus.MAJOR_OUTAGE))
                .containsExactly(Duration.ofHours(24), Duration.ofHours(23), Duration.ofHours(24));
        assertThat(insights.days(API, LocalDate.parse("2026-10-25"), LocalDate.parse("2026-10-25"))
                        .get(0)
                        .measured())
                .isEqualTo(Duration.ofHours(25));
    }

    @Test
    void todayIsMeasuredUpToNowAndTomorrowNotAtAll() {
        List<DayUsage> days = Given.site("api")
                .at("2026-11-03T06:30:00Z")
                .days(API, LocalDate.parse("2026-11-03"), LocalDate.parse("2026-11-04"));
        assertThat(days).extracting(DayUsage::measured).containsExactly(Duration.ofMinutes(390), Duration.ZERO);
    }

    @Test
    void aBudgetIsWhatTheSloToleratesOverItsWindow() {
        Component promised = Given.promising("api", "99.9", Duration.ofDays(30));
        Budget budget = Given.site()
                .with(promised)
                .with(outage("old", "api=major_outage", "2026-10-31T23:50:00Z", "2026-11-01T00:10:00Z"))
                .with(outage("new", "api=major_outage", "2026-11-15T00:00:00Z", "2026-11-15T00:40:00Z"))
                .at(LATER)
                .budget(promised)
                .orElseThrow();
        assertThat(budget.allowed()).as("0.1 % of 30 days").isEqualTo(Duration.ofSeconds(2592));
        assertThat(budget.spent()).as("10 min of the old one, 40 of the new").isEqualTo(Duration.ofMinutes(50));
        assertThat(budget.left()).isEqualTo(Duration.ofSeconds(2592 - 3000));
    }

    private static Duration measured(Insights insights, Component component, String start, String end) {
        return insights.uptime(component, Given.interval(start, end)).measured();
    }
}
