package dev.candor.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.Phase;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ImpactCalendarTest {
    private static AnIncident outage(String id, String from, String to) {
        return AnIncident.incident(id)
                .affecting("api=major_outage")
                .said(Phase.INVESTIGATING, from)
                .said(Phase.RESOLVED, to);
    }

    private static final Insights INSIGHTS = Given.site("api", "web")
            .with(outage("a", "2026-10-31T22:30:00Z", "2026-11-02T01:00:00Z"))
            .with(outage("b", "2026-11-01T10:00:00Z", "2026-11-01T12:00:00Z"))
            .with(outage("c", "2026-11-05T10:00:00Z", "2026-11-05T10:20:00Z"))
            .at("2026-11-06T00:00:00Z");

    @Test
    void incidents_that_overlap_count_once_and_days_are_the_zones() {
        ImpactCalendar berlin = ImpactCalendar.of(INSIGHTS, ZoneId.of("Europe/Berlin"));
        assertThat(berlin.on(LocalDate.parse("2026-10-31"))).isEqualTo(Duration.ofMinutes(30));
        assertThat(berlin.on(LocalDate.parse("2026-11-01"))).isEqualTo(Duration.ofHours(24));
        assertThat(berlin.on(LocalDate.parse("2026-11-02"))).isEqualTo(Duration.ofHours(2));
        assertThat(berlin.on(LocalDate.parse("2026-11-03"))).isZero();
    }

    @Test
    void a_month_is_the_sum_of_its_days_in_any_zone() {
        assertThat(ImpactCalendar.of(INSIGHTS, ZoneId.of("UTC")).in(YearMonth.of(2026, 11)))
                .isEqualTo(Duration.ofMinutes(25 * 60 + 20));
        for (String zone : new String[] {"UTC", "Asia/Kathmandu", "America/St_Johns"}) {
            ImpactCalendar calendar = ImpactCalendar.of(INSIGHTS, ZoneId.of(zone));
            assertThat(calendar.between(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-11-30")))
                    .as(zone)
                    .isEqualTo(Duration.ofMinutes(26 * 60 + 30 + 20));
        }
    }
}
