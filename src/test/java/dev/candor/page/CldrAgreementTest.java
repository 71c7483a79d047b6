package dev.candor.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares what pages say with what ICU says from CLDR, value by value. */
class CldrAgreementTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @MethodSource("dev.candor.page.TextsReader#locales")
    void pluralForms(String locale) {
        PluralRules rules = PluralRules.forLocale(CldrLocale.ulocale(locale));
        LongStream counts = LongStream.concat(
                LongStream.rangeClosed(0, 3000),
                LongStream.of(9_999, 10_000, 100_003, 100_011, 999_999, 1_000_000, 1_000_001, 2_000_000, 5_000_100));
        assertThat(counts.boxed())
                .allSatisfy(count -> assertThat(PluralForm.of(LocaleData.language(locale), count)
                                .name()
                                .toLowerCase(Locale.ROOT))
                        .isEqualTo(rules.select(count)));
    }

    @ParameterizedTest
    @MethodSource("dev.candor.page.TextsReader#locales")
    void neededForms(String locale) {
        List<PluralForm> found = LongStream.rangeClosed(0, 999)
                .mapToObj(count -> PluralForm.of(LocaleData.language(locale), count))
                .distinct()
                .sorted()
                .toList();
        assertThat(PluralForm.needed(LocaleData.language(locale))).isEqualTo(found);
    }

    @ParameterizedTest
    @MethodSource("dev.candor.page.TextsReader#locales")
    void numbers(String locale) {
        NumberFormat format = NumberFormat.getInstance(CldrLocale.ulocale(locale));
        Texts texts = GivenTexts.in(locale, "UTC");
        for (String number : List.of(
                "0", "7", "99.95", "100.00", "999", "1000", "9999.5", "10000", "1048210", "-0.5", "-1234567.891")) {
            BigDecimal value = new BigDecimal(number);
            format.setMinimumFractionDigits(Math.max(0, value.scale()));
            format.setMaximumFractionDigits(Math.max(0, value.scale()));
            assertThat(texts.number(value)).isEqualTo(format.format(value));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.candor.page.TextsReader#locales")
    void lists(String locale) {
        ListFormatter formatter = ListFormatter.getInstance(CldrLocale.ulocale(locale));
        Texts texts = GivenTexts.in(locale, "UTC");
        List<String> words = List.of("API", "Web", "Mail", "Search", "Fax");
        assertThat(IntStream.rangeClosed(1, words.size()).mapToObj(size -> words.subList(0, size)))
                .allSatisfy(some -> assertThat(texts.list(some)).isEqualTo(formatter.format(some)));
    }

    @ParameterizedTest
    @MethodSource("dev.candor.page.TextsReader#locales")
    void everyDayOfAYear(String locale) {
        Texts texts = GivenTexts.in(locale, "UTC");
        Map<String, Function<LocalDate, String>> bySkeleton = Map.of(
                "yMMMMd", texts::day,
                "MMMEd", texts::shortDay,
                "yMMMM", texts::month,
                "LLLL", texts::monthName,
                "yMMMdHm", day -> texts.moment(noon(day)).replace("UTC ", "").replace(" UTC", ""),
                "MMMdHm", day -> texts.shortMoment(noon(day)),
                "MMMd", day -> texts.days(day, day));
        bySkeleton.forEach((skeleton, ours) -> {
            SimpleDateFormat theirs = format(locale, skeleton);
            assertThat(FIRST.datesUntil(FIRST.plusYears(1)))
                    .allSatisfy(day -> assertThat(ours.apply(day)).isEqualTo(theirs.format(Date.from(noon(day)))));
        });
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(9, 5).toInstant(ZoneOffset.UTC);
    }

    private static SimpleDateFormat format(String locale, String skeleton) {
        ULocale cldr = CldrLocale.ulocale(locale);
        String pattern = DateTimePatternGenerator.getInstance(cldr).getBestPattern(skeleton);
        SimpleDateFormat format = new SimpleDateFormat(pattern, cldr);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    @ParameterizedTest
    @MethodSource("dev.candor.page.TextsReader#locales")
    void runsOfDays(String locale) {
        DateIntervalFormat format = DateIntervalFormat.getInstance("MMMd", CldrLocale.ulocale(locale));
        format.setTimeZone(TimeZone.GMT_ZONE);
        Texts texts = GivenTexts.in(locale, "UTC");
        assertThat(FIRST.datesUntil(FIRST.plusDays(340))).allSatisfy(first -> {
            LocalDate last = first.plusDays(1 + first.getDayOfMonth() % 20);
            DateInterval interval =
                    new DateInterval(noon(first).toEpochMilli(), noon(last).toEpochMilli());
            assertThat(texts.days(first, last)).isEqualTo(format.format(interval));
        });
    }

    @ParameterizedTest
    @MethodSource("dev.candor.page.TextsReader#locales")
    void lengthsInWords(String locale) {
        MeasureFormat format = MeasureFormat.getInstance(CldrLocale.ulocale(locale), MeasureFormat.FormatWidth.WIDE);
        Texts texts = GivenTexts.in(locale, "UTC");
        assertThat(IntStream.range(1, 200).boxed())
                .allSatisfy(n -> assertThat(texts.duration(Duration.ofDays(n)))
                        .isEqualTo(format.format(new Measure(n, MeasureUnit.DAY))));
        assertThat(IntStream.range(1, 24).boxed())
                .allSatisfy(n -> assertThat(texts.duration(Duration.ofHours(n)))
                        .isEqualTo(format.format(new Measure(n, MeasureUnit.HOUR))));
        assertThat(IntStream.range(0, 60).boxed())
                .allSatisfy(n -> assertThat(texts.duration(Duration.ofMinutes(n)))
                        .isEqualTo(format.format(new Measure(n, MeasureUnit.MINUTE))));
        assertThat(IntStream.range(1, 60).boxed())
                .allSatisfy(n -> assertThat(texts.duration(Duration.ofSeconds(n)))
                        .isEqualTo(format.format(new Measure(n, MeasureUnit.SECOND))));
    }
}
