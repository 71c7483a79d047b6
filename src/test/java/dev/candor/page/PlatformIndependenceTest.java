package dev.candor.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages say the same on a machine of any language, calendar and zone. */
@Isolated
class PlatformIndependenceTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void giveTheMachineItsOwnBack() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "tr, Europe/Istanbul",
        "ar-EG-u-nu-arab, Africa/Cairo",
        "th-TH-u-ca-buddhist-nu-thai, Asia/Bangkok",
        "ja-JP-u-ca-japanese, Asia/Tokyo",
        "hi-IN-u-nu-deva, Pacific/Apia"
    })
    void everyLocaleReadsTheSame(String machine, String machineZone) {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        List<String> before = everything();
        Locale.setDefault(Locale.forLanguageTag(machine));
        TimeZone.setDefault(TimeZone.getTimeZone(machineZone));
        assertThat(everything()).isEqualTo(before);
    }

    private static List<String> everything() {
        return TextsReader.locales().stream()
                .flatMap(id -> all(GivenTexts.in(id, "Europe/Berlin")).stream())
                .toList();
    }

    private static List<String> all(Texts texts) {
        LocalDate day = LocalDate.of(2026, 11, 3);
        Instant moment = Instant.parse("2026-11-03T22:05:00Z");
        return List.of(
                texts.day(day),
                texts.shortDay(day),
                texts.days(day, day.plusDays(40)),
                texts.month(day),
                texts.monthName(day),
                texts.moment(moment),
                texts.clock(moment),
                texts.shortMoment(moment),
                texts.number(new BigDecimal("-1234567.89")),
                texts.list(List.of("I", "i", "\u0131")),
                texts.language("pt-BR"),
                texts.ownName("zh-CN"),
                texts.shortDuration(Duration.ofMinutes(72)),
                texts.duration(Duration.ofHours(75)),
                texts.plural("answer.open", 1234),
                texts.get("incident.so_far", Map.of("length", "5 min")),
                texts.words().toString());
    }
}
