package dev.candor.record;

import dev.candor.model.SiteSettings;
import dev.candor.problem.Level;
import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads moments and dates as people write them: RFC 3339, {@code 2026-11-03 10:05 UTC}, with the name of a zone, and without any zone only where the site states
 * one. A time that a clock change makes impossible or ambiguous is an error, never a guess.
 */
public final class TimeReader {
    /** The first year that a record may speak of. */
    public static final int FIRST_YEAR = 1990;

    /** The last one. */
    public static final int LAST_YEAR = 2100;

    private static final Pattern MOMENT = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})[Tt ]"
            + "([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\\.([0-9]{1,9}))?)?(| ?[A-Za-z+-].*)");
    private static final WrittenZone RECORD = (zone, local) -> Zones.inTime(zone);
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    private final WithoutZone withoutZone;
    private final WrittenZone writtenZone;

    private TimeReader(WithoutZone withoutZone, WrittenZone writtenZone) {
        this.withoutZone = withoutZone;
        this.writtenZone = writtenZone;
    }

    /** Refuses times without a zone. */
    public static TimeReader strict() {
        return new TimeReader(
                local -> {
                    throw new BadTime(
                            "time-without-zone",
                            "is a time without a zone",
                            "add Z for UTC or an offset such as +01:00, or state a timezone in candor.yml");
                },
                RECORD);
    }

    /** Reads times without a zone as the wall clock of this one. */
    public static TimeReader in(ZoneId zone) {
        return new TimeReader(local -> WallClock.resolve(local, zone), RECORD);
    }

    /** The same for texts written for people, where an abbreviation that means one offset only is honoured, such as CEST. */
    TimeReader inText() {
        return new TimeReader(withoutZone, Zones::inText);
    }

    /** As a site wants it: in its zone where it states one. */
    public static TimeReader of(SiteSettings site) {
        return site.zoneStated() ? in(site.zone()) : strict();
    }

    /** A moment; empty with an error where the text is none. */
    public Optional<Instant> instant(String text, Place place, Problems problems) {
        Matcher parts = MOMENT.matcher(text.strip());
        if (!parts.matches()) {
            problems.error("bad-time", place, "is not a time that can be read", TimeAdvice.forTime(text.strip()));
            return Optional.empty();
        }
        try {
            LocalDateTime local = wallClock(parts, place, problems);
            return Optional.of(moment(local, parts.group(8).strip()));
        } catch (BadTime bad) {
            problems.error(bad.code(), place, bad.message(), bad.hint());
            return Optional.empty();
        }
    }

    /** A day of the calendar; empty with an error where the text is none. */
    public Optional<LocalDate> date(String text, Place place, Problems problems) {
        Matcher parts = DATE.matcher(text.strip());
        if (!parts.matches()) {
            problems.error("bad-date", place, "is not a date that can be read", TimeAdvice.forDate(text.strip()));
            return Optional.empty();
        }
        try {
            return Optional.of(CalendarDay.of(parts));
        } catch (BadTime bad) {
            problems.error(bad.code(), place, bad.message(), bad.hint());
            return Optional.empty();
        }
    }

    private static LocalDateTime wallClock(Matcher parts, Place place, Problems problems) throws BadTime {
        LocalDate day = CalendarDay.of(parts);
        int hour = number(parts, 4);
        int minute = number(parts, 5);
        int second = parts.group(6) == null ? 0 : number(parts, 6);
        checkClock(day, hour, minute, second);
        if (second == 60) {
            String message = "is a leap second, read as the second before it";
            problems.add(new Problem("leap-second", Level.NOTE, place, message, ""));
        }
        return day.atTime(hour, minute, Math.min(second, 59), nanos(parts.group(7)));
    }

    private static void checkClock(LocalDate day, int hour, int minute, int second) throws BadTime {
        if (hour == 24 && minute == 0 && second == 0) {
            String hint = "write 00:00 of " + day.plusDays(1);
            throw new BadTime("bad-time", "has 24:00, which is the next day's 00:00", hint);
        }
        if (hour > 23 || minute > 59 || second > 60 || (second == 60 && minute != 59)) {
            String hint = "hours run from 00 to 23, minutes and seconds from 00 to 59";
            throw new BadTime("bad-time", "is not a time of day", hint);
        }
    }

    private Instant moment(LocalDateTime local, String zone) throws BadTime {
        if (zone.isEmpty()) {
            return withoutZone.at(local);
        }
        ZoneId known = writtenZone.of(zone, local);
        return known instanceof ZoneOffset offset ? local.toInstant(offset) : WallClock.resolve(local, known);
    }

    private static int nanos(@org.jspecify.annotations.Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    /** What a time without a zone means. */
    private interface WithoutZone {
        Instant at(LocalDateTime local) throws BadTime;
    }

    /** What the name of a zone behind a time means. */
    private interface WrittenZone {
        ZoneId of(String zone, LocalDateTime local) throws BadTime;
    }
}
