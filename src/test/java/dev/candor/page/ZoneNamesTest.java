package dev.candor.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.problem.Problems;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Zones are named as their people name them where that is one thing only, and by their offset elsewhere. */
class ZoneNamesTest {

    @ParameterizedTest
    @CsvSource({
        "UTC,                 UTC,        UTC",
        "Etc/UTC,             UTC,        UTC",
        "Europe/Berlin,       CET,        CEST",
        "Europe/London,       GMT,        BST",
        "Europe/Lisbon,       WET,        WEST",
        "Europe/Kyiv,         EET,        EEST",
        "America/New_York,    EST,        EDT",
        "America/Chicago,     UTC−6,      UTC−5",
        "Europe/Dublin,       UTC,        UTC+1",
        "Asia/Tokyo,          JST,        JST",
        "Asia/Kolkata,        UTC+5:30,   UTC+5:30",
        "America/Sao_Paulo,   UTC−3,      UTC−3",
        "America/St_Johns,    UTC−3:30,   UTC−2:30",
        "Australia/Lord_Howe, UTC+11,     UTC+10:30",
        "+05:45,              UTC+5:45,   UTC+5:45",
    })
    void inWinterAndSummer(String zone, String january, String july) {
        ZoneNames names = new ZoneNames(ZoneId.of(zone));
        assertThat(names.at(Instant.parse("2026-01-15T12:00:00Z"))).isEqualTo(january);
        assertThat(names.at(Instant.parse("2026-07-15T12:00:00Z"))).isEqualTo(july);
    }

    @Test
    void theHourThatComesTwiceIsTwoMoments() {
        Texts texts = GivenTexts.in("en", "Europe/Berlin");
        assertThat(texts.clock(Instant.parse("2026-10-25T00:30:00Z"))).isEqualTo("02:30 CEST");
        assertThat(texts.clock(Instant.parse("2026-10-25T01:30:00Z"))).isEqualTo("02:30 CET");
    }

    @Test
    void theHourThatIsLeftOut() {
        Texts texts = GivenTexts.in("de", "Europe/Berlin");
        assertThat(texts.moment(Instant.parse("2026-03-29T00:59:00Z"))).isEqualTo("29. März 2026, 01:59 CET");
        assertThat(texts.moment(Instant.parse("2026-03-29T01:00:00Z"))).isEqualTo("29. März 2026, 03:00 CEST");
    }

    @Test
    void aNameIsNotUsedForAnOffsetItDoesNotMean() {
        assertThat(new ZoneNames(ZoneId.of("Europe/Moscow")).at(Instant.parse("2012-01-15T12:00:00Z")))
                .isEqualTo("UTC+4");
    }

    @ParameterizedTest
    @MethodSource("listed")
    void everyListedZoneGoesByItsName(String zone) {
        ZoneNames names = new ZoneNames(ZoneId.of(zone));
        assertThat(names.at(Instant.parse("2026-01-15T12:00:00Z"))).matches("[A-Z]{3,4}");
        assertThat(names.at(Instant.parse("2026-07-15T12:00:00Z"))).matches("[A-Z]{3,4}");
    }

    static Stream<String> listed() {
        List<String> known = List.of("GB", "NZ", "Japan");
        return PropertyLines.read(LocaleData.resource("zones.properties"), new Problems()).values().stream()
                .flatMap(line -> Arrays.stream(line.text().split(" ")))
                .filter(word -> word.contains("/") || known.contains(word));
    }
}
