package dev.candor.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * The words, plurals and dates of one locale, the same on every machine.
 *
 * <p>Implementations hold patterns from CLDR as data and never ask the platform's locale.
 */
public interface Texts {
    /** The locale, such as {@code de} or {@code pt-BR}. */
    String locale();

    /** Whether it reads from right to left. */
    boolean rightToLeft();

    /** The fixed texts, those without blanks, by key; what templates look words up in. */
    Map<String, String> words();

    /** A text by key. */
    String get(String key);

    /** A text with named blanks filled: {@code {name}}. */
    String get(String key, Map<String, String> blanks);

    /** The plural form of a text for a count, which fills the blank {@code {n}} as well. */
    default String plural(String key, long count) {
        return plural(key, count, Map.of());
    }

    /** The same with further named blanks filled. */
    String plural(String key, long count, Map<String, String> blanks);

    /** A day, such as {@code 3 November 2026}. */
    String day(LocalDate day);

    /** A day without its year, with its weekday, such as {@code Tue 3 Nov}. */
    String shortDay(LocalDate day);

    /** Days from one to another without their year, such as {@code 28 Oct – 2 Nov}. */
    String days(LocalDate first, LocalDate last);

    /** A month, such as {@code November 2026}. */
    String month(LocalDate anyDay);

    /** A moment in the site's zone with the zone named, such as {@code 3 Nov 2026, 10:05 UTC}. */
    String moment(Instant moment);

    /** The same where the zone is named nearby, such as {@code 3 Nov 2026, 10:05}. */
    String momentWithoutZone(Instant moment);

    /** The clock time of a moment in the site's zone with the zone named, such as {@code 10:05 UTC}. */
    String clock(Instant moment);

    /** The same where the zone is named nearby, such as {@code 10:05}. */
    String clockWithoutZone(Instant moment);

    /** A moment without its year, in the site's zone, such as {@code 3 Nov, 11:41}. */
    String shortMoment(Instant moment);

    /** The name of a month alone, such as {@code November}. */
    String monthName(LocalDate anyDay);

    /** A number with the locale's grouping and decimal marks and as many decimals as given, such as {@code 99.95}. */
    String number(java.math.BigDecimal number);

    /** Words joined as a list, such as {@code a, b and c}. */
    String list(java.util.List<String> words);

    /** The name of a language in this locale, such as {@code German}. */
    String language(String tag);

    /** A language's own name, such as {@code Deutsch}. */
    String ownName(String tag);

    /** A length of time in short, such as {@code 1 h 12 min}. */
    String shortDuration(Duration duration);

    /** A length of time in words with at most two units, such as {@code 1 hour 12 minutes}. */
    String duration(Duration duration);
}
