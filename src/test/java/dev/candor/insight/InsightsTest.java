package dev.candor.insight;

import static dev.candor.insight.AMaintenance.maintenance;
import static dev.candor.insight.AnIncident.incident;
import static dev.candor.model.Phase.INVESTIGATING;
import static dev.candor.model.Phase.RESOLVED;
import static dev.candor.model.Phase.UPDATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.Component;
import dev.candor.model.Impact;
import dev.candor.model.IncidentKind;
import dev.candor.model.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The state of a whole site, what comes next, and what has been. */
class InsightsTest {
    private static final String NOON = "2026-11-03T12:00:00Z";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                          | NONE        | All Systems Operational",
                "api=under_maintenance                       | MAINTENANCE | Service Under Maintenance",
                "api=degraded_performance                    | MINOR       | Partially Degraded Service",
                "api=degraded_performance db=under_maintenance | MINOR     | Partially Degraded Service",
                "api=partial_outage                          | MINOR       | Minor Service Outage",
                "api=major_outage                            | MAJOR       | Partial System Outage",
                "api=major_outage db=partial_outage          | MAJOR       | Partial System Outage",
                "api=major_outage db=major_outage            | CRITICAL    | Major Service Outage",
            })
    void theSiteFollowsItsComponents(String components, Indicator indicator, String description) {
        Overall overall = Given.site("api", "db")
                .with(incident("one").affecting(components).said(INVESTIGATING, "2026-11-03T11:00:00Z"))
                .at(NOON)
                .overall();
        assertThat(overall.indicator()).isEqualTo(indicator);
        assertThat(overall.description()).isEqualTo(description);
    }

    @Test
    void aRetiredComponentDoesNotDragTheSiteDown() {
        Insights insights = Given.site("api")
                .with(Given.component("legacy", "2020-01-01", "2026-11-01"))
                .with(incident("one").affecting("legacy=major_outage").said(INVESTIGATING, "2026-10-01T00:00:00Z"))
                .at(NOON);
        assertThat(insights.overall().indicator()).isEqualTo(Indicator.NONE);
    }

    @Test
    void anOpenIncidentWithoutComponentsCountsByItsStatedImpact() {
        AnIncident stated = incident("one").impact(Impact.MAJOR).said(INVESTIGATING, "2026-11-03T11:00:00Z");
        assertThat(Given.site("api").with(stated).at(NOON).overall().indicator())
                .isEqualTo(Indicator.MAJOR);
        AnIncident silent = incident("two").said(INVESTIGATING, "2026-11-03T11:00:00Z");
        assertThat(Given.site().with(silent).at(NOON).overall().indicator()).isEqualTo(Indicator.NONE);
    }

    @Test
    void worstImpactComesFirstThenTheNewest() {
        Insights insights = Given.site("api", "db")
                .with(open("old-minor", "db=degraded_performance", "08:00"))
                .with(open("old-major", "db=partial_outage", "09:00"))
                .with(open("new-major", "db=partial_outage", "10:00"))
                .at(NOON);
        assertThat(insights.open())
                .extracting(state -> state.incident().id())
                .containsExactly("new-major", "old-major", "old-minor");
        assertThat(insights.incidents()).containsOnlyKeys("new-major", "old-major", "old-minor");
    }

    private static AnIncident open(String id, String components, String clock) {
        return incident(id).affecting(components).said(INVESTIGATING, "2026-11-03T" + clock + ":00Z");
    }

    @Test
    void anEarlierIdStillMeansTheComponent() {
        Component checkout = new Component(
                "checkout", "", "", Optional.empty(), Optional.empty(), Optional.empty(), List.of("payments"));
        Insights insights = Given.site()
                .with(checkout)
                .with(open("one", "payments=partial_outage", "10:00"))
                .at(NOON);
        assertThat(insights.spans("checkout")).hasSize(1);
    }

    @Test
    void theNextChangeIsTheEarliestOfAllThatLiesAhead() {
        Given site = Given.site("api").in("Europe/Berlin");
        assertThat(site.at(NOON).nextChange()).as("midnight in Berlin").contains(Instant.parse("2026-11-03T23:00:00Z"));
        site.with(maintenance("m", "2026-11-03T20:00:00Z", "2026-11-03T21:00:00Z"));
        assertThat(site.at(NOON).nextChange()).contains(Instant.parse("2026-11-03T20:00:00Z"));
        assertThat(site.at("2026-11-03T20:00:00Z").nextChange()).contains(Instant.parse("2026-11-03T21:00:00Z"));
        site.with(incident("n")
                .kind(IncidentKind.NOTICE)
                .until("2026-11-03T19:00:00Z")
                .said(UPDATE, "2026-11-01T00:00:00Z"));
        assertThat(site.at(NOON).nextChange()).contains(Instant.parse("2026-11-03T19:00:00Z"));
        site.with(incident("p").promised(INVESTIGATING, "2026-11-03T11:50:00Z", Duration.ofMinutes(30)));
        assertThat(site.at(NOON).nextChange()).contains(Instant.parse("2026-11-03T12:20:00Z"));
        site.with(incident("u").said(INVESTIGATING, "2026-11-03T12:05:00Z"));
        assertThat(site.at(NOON).nextChange()).contains(Instant.parse("2026-11-03T12:05:00Z"));
    }

    @Test
    void aRepeatingWindowsListGrowsAYearAhead() {
        Given site = Given.site("api")
                .with(maintenance("m", "2026-11-03T15:00:00Z", "2026-11-03T16:00:00Z")
                        .repeating("FREQ=DAILY", "UTC"));
        Instant before = Instant.parse("2026-11-04T14:59:59Z");
        Instant growth = site.at(before).maintenance().get("m").grows().orElseThrow();
        assertThat(growth).hasToString("2026-11-04T15:00:00Z");
        assertThat(site.at(growth).maintenance().get("m").occurrences())
                .hasSize(site.at(before).maintenance().get("m").occurrences().size() + 1);
    }

    @Test
    void historyIsSortedIntoTheDaysAndMonthsOfAZone() {
        Insights insights = Given.site("api")
                .with(incident("late")
                        .said(INVESTIGATING, "2026-10-31T23:30:00Z")
                        .said(RESOLVED, "2026-11-01T01:00:00Z"))
                .with(incident("notice").kind(IncidentKind.NOTICE).said(UPDATE, "2026-11-03T08:00:00Z"))
                .with(incident("drill").kind(IncidentKind.DRILL).said(INVESTIGATING, "2026-11-03T08:00:00Z"))
                .with(incident("ahead").said(INVESTIGATING, "2026-12-24T00:00:00Z"))
                .with(maintenance("done", "2026-09-01T00:00:00Z", "2026-09-01T01:00:00Z"))
                .with(maintenance("planned", "2026-12-01T00:00:00Z", "2026-12-01T01:00:00Z"))
                .with(maintenance("off", "2026-12-02T00:00:00Z", "2026-12-02T01:00:00Z")
                        .said(Phase.CANCELLED, "2026-11-02T10:00:00Z"))
                .at(NOON);
        History utc = History.of(insights, ZoneId.of("UTC"));
        assertThat(utc.months()).containsExactly(YearMonth.of(2026, 11), YearMonth.of(2026, 10), YearMonth.of(2026, 9));
        assertThat(utc.years()).containsExactly(2026);
        assertThat(utc.days(YearMonth.of(2026, 10)))
                .extracting(Object::toString)
                .hasSize(1);
        assertThat(utc.lastDays(4))
                .extracting(InsightsTest::line)
                .containsExactly("2026-11-03 [notice]", "2026-11-02 [off]", "2026-11-01 []", "2026-10-31 [late]");
        History berlin = History.of(insights, ZoneId.of("Europe/Berlin"));
        assertThat(berlin.months()).containsExactly(YearMonth.of(2026, 11), YearMonth.of(2026, 9));
        assertThat(berlin.days(YearMonth.of(2026, 11)))
                .extracting(InsightsTest::line)
                .contains("2026-11-01 [late]");
    }

    private static String line(History.Day day) {
        return day.date() + " " + day.entries().stream().map(HistoryEntry::id).toList();
    }
}
