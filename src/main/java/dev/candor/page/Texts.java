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

    /** A text by key. */
    String get(String key);

    /** A text with named blanks filled: {@code {name}}. */
    String get(String key, Map<String, String> blanks);

    /** The plural form of a text for a count, which fills the blank {@code {n}} as well. */
    String plural(String key, long count);

    /** A day, such as {@code 3 November 2026}. */
    String day(LocalDate day);

    /** A month, such as {@code November 2026}. */
    String month(LocalDate anyDay);

    /** A moment in the site's zone with the zone named, such as {@code 3 Nov 2026, 10:05 UTC}. */
    String moment(Instant moment);

    /** The clock time of a moment in the site's zone with the zone named, such as {@code 10:05 UTC}. */
    String clock(Instant moment);

    /** A length of time in words with at most two units, such as {@code 1 hour 12 minutes}. */
    String duration(Duration duration);
}
