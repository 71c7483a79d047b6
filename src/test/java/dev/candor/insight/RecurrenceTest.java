package dev.candor.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.Interval;
import dev.candor.model.Repeat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a repeating window takes place. */
@Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RecurrenceTest {
    @Test
    void itKeepsItsWallClockTimeAcrossSummerTime() {
        assertThat(windows("2026-03-15T01:30:00Z", "2026-03-15T03:00:00Z", "FREQ=WEEKLY;COUNT=4"))
                .as("02:30 to 04:00 in Berlin; on 29 March 02:30 does not exist and becomes 03:30")
                .containsExactly(
                        "2026-03-15T01:30:00Z PT1H30M",
                        "2026-03-22T01:30:00Z PT1H30M",
                        "2026-03-29T01:30:00Z PT30M",
                        "2026-04-05T00:30:00Z PT1H30M");
    }

    @Test
    void inAutumnTheDoubledHourIsItsFirst() {
        assertThat(windows("2026-10-18T00:30:00Z", "2026-10-18T02:00:00Z", "FREQ=WEEKLY;COUNT=3"))
                .as("02:30 to 04:00 in Berlin; on 25 October the night is an hour longer")
                .containsExactly(
                        "2026-10-18T00:30:00Z PT1H30M", "2026-10-25T00:30:00Z PT2H30M", "2026-11-01T01:30:00Z PT1H30M");
    }

    @Test
    void theFirstWindowTakesPlaceEvenOffItsRule() {
        assertThat(windows("2026-12-01T22:00:00Z", "2026-12-01T23:00:00Z", "FREQ=MONTHLY;BYDAY=1SU;COUNT=2"))
                .containsExactly("2026-12-01T22:00:00Z PT1H", "2026-12-06T22:00:00Z PT1H", "2027-01-03T22:00:00Z PT1H");
    }

    @ParameterizedTest
    @CsvSource({
        "20261203,         3", // a day is meant whole
        "20261203T220000,  2", // local time: the window on the 3rd starts at 23:00
        "20261203T230000,  3",
        "20261203T215959Z, 2", // UTC: it starts at 22:00
        "20261203T220000Z, 3",
    })
    void untilIsTheLastMomentAtWhichOneMayStart(String until, int windows) {
        assertThat(windows("2026-12-01T22:00:00Z", "2026-12-01T23:00:00Z", "FREQ=DAILY;UNTIL=" + until))
                .hasSize(windows);
    }

    @Test
    void exceptedDaysAreLeftOut() {
        Repeat repeat =
                new Repeat("FREQ=DAILY;COUNT=3", ZoneId.of("Europe/Berlin"), Set.of(LocalDate.parse("2026-12-02")));
        assertThat(Recurrence.of(
                                Given.interval("2026-12-01T22:00:00Z", "2026-12-01T23:00:00Z"),
                                repeat,
                                Instant.parse("2030-01-01T00:00:00Z"))
                        .windows())
                .extracting(window -> window.start().toString())
                .containsExactly("2026-12-01T22:00:00Z", "2026-12-03T22:00:00Z");
    }

    @Test
    void anEndlessRuleStopsAtTheHorizonAndKeepsTheNewest() {
        Interval first = Given.interval("2000-01-01T00:00:00Z", "2000-01-01T01:00:00Z");
        Repeat daily = new Repeat("FREQ=DAILY", ZoneId.of("UTC"), Set.of());
        Recurrence recurrence = Recurrence.of(first, daily, Instant.parse("2026-11-03T12:00:00Z"));
        assertThat(recurrence.windows()).hasSize(Recurrence.MOST);
        assertThat(recurrence.windows().get(Recurrence.MOST - 1).start()).hasToString("2026-11-03T00:00:00Z");
        assertThat(recurrence.beyond()).contains(Instant.parse("2026-11-04T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bogus",
                "RRULE:FREQ=DAILY",
                "FREQ=SECONDLY",
                "FREQ=MINUTELY;BYHOUR=3",
                "FREQ=HOURLY",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=DAILY;BYHOUR=25",
                "FREQ=DAILY;COUNT=2;UNTIL=20270101",
                ""
            })
    void aRuleThatCannotBeFollowedHasAFaultAndOneWindow(String rule) {
        assertThat(Recurrence.fault(rule)).isPresent();
        assertThat(windows("2026-12-01T22:00:00Z", "2026-12-01T23:00:00Z", rule))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;BYSETPOS=2;BYDAY=MO",
                "FREQ=DAILY;INTERVAL=999999999",
                "FREQ=YEARLY;INTERVAL=2147483647",
            })
    void aRuleThatNeverComesTrueAgainHasOneWindow(String rule) {
        assertThat(windows("2026-12-01T22:00:00Z", "2026-12-01T23:00:00Z", rule))
                .hasSize(1);
    }

    private static List<String> windows(String start, String end, String rule) {
        Repeat repeat = new Repeat(rule, ZoneId.of("Europe/Berlin"), Set.of());
        return Recurrence.of(Given.interval(start, end), repeat, Instant.parse("2030-01-01T00:00:00Z"))
                .windows()
                .stream()
                .map(window -> window.start() + " " + Duration.between(window.start(), window.end()))
                .toList();
    }
}
