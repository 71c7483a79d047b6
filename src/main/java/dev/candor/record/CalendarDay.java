package dev.candor.record;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;

/** Makes a day of year, month and day, and explains those that the calendar does not have. */
final class CalendarDay {
    private CalendarDay() {}

    /** The day that the first three groups name. */
    static LocalDate of(Matcher parts) throws BadTime {
        int year = Integer.parseInt(parts.group(1));
        int month = Integer.parseInt(parts.group(2));
        int day = Integer.parseInt(parts.group(3));
        if (month < 1 || month > 12) {
            throw bad("has month " + parts.group(2), "write year-month-day; months run from 01 to 12");
        }
        int last = Month.of(month).length(Year.isLeap(year));
        if (day < 1 || day > last) {
            throw bad("is not a date: " + why(year, Month.of(month), last), "check the day");
        }
        if (year < TimeReader.FIRST_YEAR || year > TimeReader.LAST_YEAR) {
            throw bad("is not in " + TimeReader.FIRST_YEAR + " to " + TimeReader.LAST_YEAR, "check the year");
        }
        return LocalDate.of(year, month, day);
    }

    private static BadTime bad(String message, String hint) {
        return new BadTime("bad-date", message, hint);
    }

    private static String why(int year, Month month, int last) {
        if (month == Month.FEBRUARY && !Year.isLeap(year)) {
            return year + " is not a leap year, its February has 28 days";
        }
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " has " + last + " days";
    }
}
