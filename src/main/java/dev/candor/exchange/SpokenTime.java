package dev.candor.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A moment as people write it in a text or a front matter, as far as they wrote it: {@code 2021-06-10 9:51}, {@code 12.03.2021, 14 Uhr}, {@code Jun 24, 10AM},
 * {@code 17:30 Central Time}.
 *
 * @param year where it is written
 * @param month 1 to 12, 0 where there is no day
 * @param day of the month, 0 where there is none; not checked against the month
 * @param clock the time of day
 * @param zone the zone or offset
 * @param rest the text without all that
 */
record SpokenTime(OptionalInt year, int month, int day, Optional<LocalTime> clock, Optional<ZoneId> zone, String rest) {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d.:])((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![\\d.:])(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?:\\s?((?:19|20)?\\d{2})(?![\\d:]))?");
    private static final Pattern NAMED_DAY_FIRST = Pattern.compile(
            "(?<![\\d:])(\\d{1,2})(?:st|nd|rd|th|\\.|º)?\\s+(?:of\\s+|de\\s+)?(" + MonthNames.PATTERN
                    + ")\\b\\.?(?:,?\\s+(?:de\\s+|del\\s+)?((?:19|20)\\d{2}))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NAMED_MONTH_FIRST = Pattern.compile(
            "\\b(" + MonthNames.PATTERN
                    + ")\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,?\\s+((?:19|20)\\d{2})(?!\\d))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b[.,]?|\\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\\b,?",
            Pattern.CASE_INSENSITIVE);

    private static final SpokenTime NOTHING =
            new SpokenTime(OptionalInt.empty(), 0, 0, Optional.empty(), Optional.empty(), "");

    /** What a text says of a moment; nothing but the text where it says nothing. */
    static SpokenTime in(String text) {
        SpokenTime day = dayIn(text);
        SpokenClock clock = SpokenClock.in(day.rest());
        String rest =
                day.month() == 0 ? clock.rest() : WEEKDAY.matcher(clock.rest()).replaceAll(" ");
        return new SpokenTime(
                day.year(),
                day.month(),
                day.day(),
                clock.time(),
                clock.zone(),
                rest.replaceAll("\\s+", " ").strip());
    }

    /** Whether it names a day or a time of day. */
    boolean saysAnything() {
        return hasDay() || clock.isPresent();
    }

    /** Whether it names a day. */
    boolean hasDay() {
        return month > 0;
    }

    /** The day; empty where there is none, or none of that number in the month. */
    Optional<LocalDate> date(int yearOtherwise) {
        try {
            return hasDay() ? Optional.of(LocalDate.of(year.orElse(yearOtherwise), month, day)) : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static SpokenTime dayIn(String text) {
        Matcher found = YEAR_FIRST.matcher(text);
        if (found.find()) {
            return day(text, found, new int[] {1, 2, 3});
        }
        found = DAY_FIRST.matcher(text);
        if (found.find()) {
            return day(text, found, new int[] {3, 2, 1});
        }
        found = NAMED_DAY_FIRST.matcher(text);
        if (found.find()) {
            return day(text, found, new int[] {3, 2, 1});
        }
        found = NAMED_MONTH_FIRST.matcher(text);
        return found.find()
                ? day(text, found, new int[] {3, 1, 2})
                : new SpokenTime(NOTHING.year, 0, 0, NOTHING.clock, NOTHING.zone, text);
    }

    /** The groups hold year, month and day, in the order that the last argument says. */
    private static SpokenTime day(String text, Matcher found, int[] groups) {
        String written = Optional.ofNullable(found.group(groups[0])).orElse("");
        OptionalInt year = written.isEmpty() ? OptionalInt.empty() : OptionalInt.of(fullYear(written));
        String rest = text.substring(0, found.start()) + " " + text.substring(found.end());
        return new SpokenTime(
                year,
                MonthNames.number(found.group(groups[1])),
                Integer.parseInt(found.group(groups[2])),
                NOTHING.clock,
                NOTHING.zone,
                rest);
    }

    private static int fullYear(String written) {
        int year = Integer.parseInt(written);
        return written.length() == 2 ? 2000 + year : year;
    }
}
