package dev.candor.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day that a text starts with, in whatever order its parts are written.
 *
 * @param year where it is written
 * @param month 1 to 12, or the first of two numbers that could both be it
 * @param day of the month, or the second of them
 * @param unclear whether month and day could be the other way round
 * @param length how much of the text it takes
 */
record LeadingDay(OptionalInt year, int month, int day, boolean unclear, int length) {
    private static final Pattern WEEKDAY = words(
            "(?:(?:mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)[a-z]*\\.?,?\\s+)?(?:the\\s+)?");
    private static final String MONTH = "(" + MonthNames.PATTERN + ")";
    private static final Pattern YEAR_FIRST = Pattern.compile("((?:19|20)\\d{2})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2((?:19|20)\\d{2}|\\d{2})(?![\\d:])");
    /** Without a year only in front of a time of day: much else is two numbers. */
    private static final Pattern NO_YEAR =
            Pattern.compile("(\\d{1,2})([-/])(\\d{1,2})(?=[ T,]{1,3}~?\\d{1,2}(?:[:h]\\d{2}|\\s?[aApP][mM]))");

    private static final Pattern GERMAN = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?!\\d)");
    private static final Pattern NAMED_DAY_FIRST = words("(\\d{1,2})(?:st|nd|rd|th|\\.|º)?[\\s-]+(?:of\\s+|de\\s+)?"
            + MONTH + "\\b\\.?(?:,?[\\s-]+(?:de\\s+|del\\s+)?((?:19|20)\\d{2})(?!\\d))?");
    private static final Pattern NAMED_MONTH_FIRST =
            words(MONTH + "\\b\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,?\\s+((?:19|20)\\d{2})(?![\\d:]))?");
    private static final Pattern NO_MONTH = words("(?:set|ago|ene)\\s");

    /** The day; empty where the text starts with none. */
    static Optional<LeadingDay> of(String text) {
        Matcher weekday = WEEKDAY.matcher(text);
        int skipped = weekday.lookingAt() ? weekday.end() : 0;
        String rest = text.substring(skipped);
        return yearFirst(rest)
                .or(() -> numbers(rest))
                .or(() -> withoutYear(rest))
                .or(() -> german(rest))
                .or(() -> named(rest))
                .filter(LeadingDay::isPossible)
                .map(found ->
                        new LeadingDay(found.year, found.month, found.day, found.unclear, found.length + skipped));
    }

    /** The date; empty where the month has no such day. */
    Optional<LocalDate> date(int yearOtherwise, boolean dayFirst) {
        boolean swapped = unclear && dayFirst;
        try {
            return Optional.of(LocalDate.of(year.orElse(yearOtherwise), swapped ? day : month, swapped ? month : day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private boolean isPossible() {
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static Optional<LeadingDay> yearFirst(String text) {
        Matcher found = YEAR_FIRST.matcher(text);
        return found.lookingAt()
                ? Optional.of(new LeadingDay(
                        OptionalInt.of(number(found, 1)), number(found, 3), number(found, 4), false, found.end()))
                : Optional.empty();
    }

    /** With points the day stands first; with strokes and hyphens only a number above 12 tells. */
    private static Optional<LeadingDay> numbers(String text) {
        Matcher found = NUMBERS.matcher(text);
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        int first = number(found, 1);
        int second = number(found, 3);
        boolean dayFirst = found.group(2).equals(".") || first > 12;
        boolean unclear = !dayFirst && second <= 12 && first != second;
        OptionalInt year = OptionalInt.of(fullYear(number(found, 4)));
        return Optional.of(
                dayFirst
                        ? new LeadingDay(year, second, first, false, found.end())
                        : new LeadingDay(year, first, second, unclear, found.end()));
    }

    /** With a hyphen it is the end of a date that starts with its year. */
    private static Optional<LeadingDay> withoutYear(String text) {
        Matcher found = NO_YEAR.matcher(text);
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        int first = number(found, 1);
        int second = number(found, 3);
        boolean dayFirst = first > 12;
        boolean unclear = found.group(2).equals("/") && !dayFirst && second <= 12 && first != second;
        return Optional.of(new LeadingDay(
                OptionalInt.empty(), dayFirst ? second : first, dayFirst ? first : second, unclear, found.end()));
    }

    private static Optional<LeadingDay> german(String text) {
        Matcher found = GERMAN.matcher(text);
        return found.lookingAt()
                ? Optional.of(
                        new LeadingDay(OptionalInt.empty(), number(found, 2), number(found, 1), false, found.end()))
                : Optional.empty();
    }

    private static Optional<LeadingDay> named(String text) {
        Matcher found = NAMED_DAY_FIRST.matcher(text);
        if (found.lookingAt()) {
            int month = MonthNames.number(found.group(2));
            return Optional.of(new LeadingDay(year(found), month, number(found, 1), false, found.end()));
        }
        found = NAMED_MONTH_FIRST.matcher(text);
        if (found.lookingAt() && !NO_MONTH.matcher(text).lookingAt()) {
            int month = MonthNames.number(found.group(1));
            return Optional.of(new LeadingDay(year(found), month, number(found, 2), false, found.end()));
        }
        return Optional.empty();
    }

    private static OptionalInt year(Matcher found) {
        return found.group(3) == null ? OptionalInt.empty() : OptionalInt.of(number(found, 3));
    }

    private static int fullYear(int written) {
        return written < 100 ? 2000 + written : written;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Pattern words(String regex) {
        return Pattern.compile(regex.toLowerCase(Locale.ROOT), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
