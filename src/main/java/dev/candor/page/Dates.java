package dev.candor.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Writes days and moments in one locale and one zone. */
final class Dates {
    private final ZoneId zone;
    private final ZoneNames zoneNames;
    private final DatePattern day;
    private final DatePattern shortDay;
    private final DatePattern dayAndMonth;
    private final DatePattern month;
    private final DatePattern monthName;
    private final DatePattern moment;
    private final DatePattern clock;
    private final DatePattern shortMoment;
    private final Range withinMonth;
    private final Range acrossMonths;

    Dates(LocaleData data, ZoneId zone) {
        this.zone = zone;
        this.zoneNames = new ZoneNames(zone);
        this.day = pattern(data, "day");
        this.shortDay = pattern(data, "short_day");
        this.dayAndMonth = pattern(data, "day_and_month");
        this.month = pattern(data, "month");
        this.monthName = pattern(data, "month_name");
        this.moment = pattern(data, "moment");
        this.clock = pattern(data, "clock");
        this.shortMoment = pattern(data, "short_moment");
        this.withinMonth = new Range(data, "days_within_month");
        this.acrossMonths = new Range(data, "days_across_months");
    }

    private static DatePattern pattern(LocaleData data, String name) {
        return new DatePattern(data.get("date." + name), data);
    }

    /** The two halves of an interval's pattern. */
    private record Range(DatePattern first, DatePattern last) {
        Range(LocaleData data, String name) {
            this(pattern(data, name + ".first"), pattern(data, name + ".last"));
        }
    }

    String day(LocalDate date) {
        return write(day, date);
    }

    String shortDay(LocalDate date) {
        return write(shortDay, date);
    }

    String month(LocalDate date) {
        return write(month, date);
    }

    String monthName(LocalDate date) {
        return write(monthName, date);
    }

    String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return write(dayAndMonth, first);
        }
        boolean sameMonth = first.getMonth() == last.getMonth() && first.getYear() == last.getYear();
        Range range = sameMonth ? withinMonth : acrossMonths;
        return write(range.first(), first) + write(range.last(), last);
    }

    String moment(Instant at) {
        return write(moment, at);
    }

    String momentWithoutZone(Instant at) {
        return withoutZone(moment, at);
    }

    String clockWithoutZone(Instant at) {
        return withoutZone(clock, at);
    }

    /** The blank beside the zone goes with it, wherever the locale puts it. */
    private String withoutZone(DatePattern pattern, Instant at) {
        StringBuilder out = new StringBuilder();
        pattern.write(out, LocalDateTime.ofInstant(at, zone), "");
        return out.toString().strip().replaceAll("  +", " ");
    }

    String clock(Instant at) {
        return write(clock, at);
    }

    String shortMoment(Instant at) {
        return write(shortMoment, at);
    }

    private static String write(DatePattern pattern, LocalDate date) {
        StringBuilder out = new StringBuilder();
        pattern.write(out, date.atStartOfDay(), "");
        return out.toString();
    }

    private String write(DatePattern pattern, Instant at) {
        StringBuilder out = new StringBuilder();
        pattern.write(out, LocalDateTime.ofInstant(at, zone), zoneNames.at(at));
        return out.toString();
    }
}
