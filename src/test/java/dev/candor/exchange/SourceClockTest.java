package dev.candor.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Given a date as people write it in the front matter of a Hugo page, then this moment. */
class SourceClockTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "2021-06-10 10:57:00,           2021-06-10T08:57:00Z",
        "2021-06-10T10:57:00-00:00,     2021-06-10T10:57:00Z",
        "2021-06-10 10:57:00Z,          2021-06-10T10:57:00Z",
        "2021-06-10 10:57:00 Z,         2021-06-10T10:57:00Z",
        "2021-06-10T10:57:00.000Z,      2021-06-10T10:57:00Z",
        "2021-01-10T10:57,              2021-01-10T09:57:00Z",
        "2021-01-10,                    2021-01-09T23:00:00Z",
        "2021-06-10T10:57:00+02:00,     2021-06-10T08:57:00Z",
        "2021-06-10 9:51:00,            2021-06-10T07:51:00Z",
        "2021-06-10T010:57:00+02:00,    2021-06-10T08:57:00Z",
        "2021-06-10T10:57:00-0400,      2021-06-10T14:57:00Z",
        "2021-06-10 10:57:00 +0000 UTC, 2021-06-10T10:57:00Z",
        "2021-06-10 10:57 CEST,         2021-06-10T08:57:00Z",
        "10.06.2021 um 10:57 Uhr,       2021-06-10T08:57:00Z",
        "Jun 10 2021 10:57 UTC,         2021-06-10T10:57:00Z",
        "10 June 2021 10:57AM UTC,      2021-06-10T10:57:00Z",
    })
    void isRead(String written, Instant moment) {
        assertThat(new SourceClock(BERLIN).moment(written.replace("um ", ""))).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2021-02-31 10:00:00", "2021-13-01", "2021-06-10 25:00:00", "yesterday", "", "10:57", "12.06."})
    void isNoMoment(String written) {
        assertThat(new SourceClock(BERLIN).moment(written)).isEmpty();
    }

    @Test
    void aTimeOfDayInATextIsTheNextOneAfterTheWordBefore() {
        Instant before = Instant.parse("2021-06-10T21:30:00Z");
        SourceClock clock = new SourceClock(ZoneId.of("UTC"));
        assertThat(clock.following(SpokenTime.in("Update 22:00"), before, before))
                .contains(Instant.parse("2021-06-10T22:00:00Z"));
        assertThat(clock.following(SpokenTime.in("Update 1am"), before, before))
                .contains(Instant.parse("2021-06-11T01:00:00Z"));
        assertThat(clock.following(SpokenTime.in("Update 29 nov. 12am"), before, before))
                .contains(Instant.parse("2021-11-29T00:00:00Z"));
    }

    @Test
    void timesWithoutAZoneAreCounted() {
        SourceClock clock = new SourceClock(BERLIN);
        clock.moment("2021-06-10 10:57:00");
        clock.moment("2021-06-10 10:57:00Z");
        assertThat(clock.withoutZone()).isOne();
    }
}
