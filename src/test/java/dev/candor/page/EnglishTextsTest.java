package dev.candor.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What English pages say, as the contract of {@link Texts} promises it. */
class EnglishTextsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final Instant MOMENT = Instant.parse("2026-11-03T10:05:30Z");

    private final Texts texts = GivenTexts.in("en", "UTC");

    @Test
    void daysAndMonths() {
        assertThat(texts.day(DAY)).isEqualTo("3 November 2026");
        assertThat(texts.shortDay(DAY)).isEqualTo("Tue 3 Nov");
        assertThat(texts.month(DAY)).isEqualTo("November 2026");
        assertThat(texts.monthName(DAY)).isEqualTo("November");
        assertThat(texts.days(LocalDate.of(2026, 10, 28), LocalDate.of(2026, 11, 2)))
                .isEqualTo("28 Oct\u2009–\u20092 Nov");
        assertThat(texts.days(DAY, DAY)).isEqualTo("3 Nov");
    }

    @Test
    void momentsOnATwentyFourHourClockWithTheirZone() {
        assertThat(texts.moment(MOMENT)).isEqualTo("3 Nov 2026, 10:05 UTC");
        assertThat(texts.clock(MOMENT)).isEqualTo("10:05 UTC");
        assertThat(texts.shortMoment(MOMENT)).isEqualTo("3 Nov, 10:05");
        assertThat(texts.clock(Instant.parse("2026-11-03T22:05:00Z"))).isEqualTo("22:05 UTC");
    }

    @Test
    void numbersAndLists() {
        assertThat(texts.number(new BigDecimal("99.950"))).isEqualTo("99.950");
        assertThat(texts.number(new BigDecimal("1048210"))).isEqualTo("1,048,210");
        assertThat(texts.number(new BigDecimal("-0.5"))).isEqualTo("-0.5");
        assertThat(texts.list(List.of())).isEmpty();
        assertThat(texts.list(List.of("a"))).isEqualTo("a");
        assertThat(texts.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(texts.list(List.of("a", "b", "c", "d"))).isEqualTo("a, b, c and d");
    }

    @Test
    void aListTakesWordsWithBraces() {
        assertThat(texts.list(List.of("{1}", "{0}", "$1"))).isEqualTo("{1}, {0} and $1");
    }

    @Test
    void lengthsOfTime() {
        assertThat(texts.shortDuration(Duration.ofMinutes(72))).isEqualTo("1 h 12 min");
        assertThat(texts.duration(Duration.ofMinutes(72))).isEqualTo("1 hour 12 minutes");
        assertThat(texts.duration(Duration.ofHours(51).plusMinutes(59))).isEqualTo("2 days 3 hours");
        assertThat(texts.shortDuration(Duration.ofHours(24).plusMinutes(59))).isEqualTo("1 day");
        assertThat(texts.shortDuration(Duration.ofSeconds(59))).isEqualTo("59 s");
        assertThat(texts.shortDuration(Duration.ofSeconds(119))).isEqualTo("1 min");
        assertThat(texts.shortDuration(Duration.ZERO)).isEqualTo("0 min");
    }

    @Test
    void blanksAndPlurals() {
        assertThat(texts.get("incident.so_far", Map.of("length", "46 min"))).isEqualTo("46 min so far");
        assertThat(texts.plural("answer.open", 1)).isEqualTo("An incident is open.");
        assertThat(texts.plural("answer.open", 1200)).isEqualTo("1,200 incidents are open.");
        assertThatThrownBy(() -> texts.get("incident.so_far")).hasMessageContaining("{length}");
        assertThatThrownBy(() -> texts.get("no.such.text")).hasMessageContaining("no.such.text");
    }

    @Test
    void wordsAreTheFixedTextsOnly() {
        assertThat(texts.words())
                .containsEntry("nav.history", "History")
                .doesNotContainKeys("incident.so_far", "answer.open.one");
    }
}
