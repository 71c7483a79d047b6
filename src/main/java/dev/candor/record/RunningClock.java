package dev.candor.record;

import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times at the start of a timeline's entries one after the other.
 *
 * <p>A bare clock time takes the date and the zone of the entry before it. It counts as the next day where it would otherwise lie more
 * than six hours before that entry: then midnight has passed, while entries that are merely out of order stay on their day.
 *
 * <p>A zone behind the end of a range is that of its start too. An abbreviation that could mean several offsets is reported where it is written, and the
 * bare clock times below it have no moment rather than a guessed one.
 */
final class RunningClock {
    private static final Duration MIDNIGHT = Duration.ofHours(6);
    /** West of Greenwich only what is in use, so that {@code 10:41-10:43} is a range. */
    private static final String OFFSET = "\\+\\d{2}:?\\d{2}|-(?:(?:0\\d|1[0-2]):?00|0[2349]:?30)";

    private static final String ZONE = "(?:[ ]?[(]?(Z|(?:UTC|GMT)(?:[+-]\\d{1,2}(?::?[034][05])?)?|" + OFFSET
            + "|[A-Z][A-Za-z_]{2,30}/[A-Za-z_/]{2,40}|" + ZoneWord.NAMES + ")(?![A-Za-z\\d]))?";
    private static final Pattern START = Pattern.compile(
            "[*_`~ (\\[]{0,6}(?:(\\d{4}-\\d{2}-\\d{2})(?:[Tt, ]|[ ]?—[ ])?[ ]?)?"
                    + "(?:(\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)" + ZONE + ")?"
                    + "(?:[ ]?[-–—/][ ]?(?:\\d{4}-\\d{2}-\\d{2}[T ])?~?\\d{1,2}:\\d{2}(?::\\d{2})?" + ZONE + ")?"
                    + "[*_`\\])]{0,6}(?![\\d])[ \\t]*(?:[:—–|-]+[ \\t]+)?(.*)",
            Pattern.DOTALL);

    private final TimeReader times;
    private String date = "";
    private String zone = "";
    private boolean refused;
    private @Nullable Instant last;

    RunningClock(TimeReader times) {
        this.times = times.inText();
    }

    /**
     * A time and what follows it.
     *
     * @param at empty where no entry so far has named a date
     */
    record Reading(Optional<Instant> at, String rest) {}

    /** The time that a text starts with; empty where it starts with none. A time that cannot be is reported. */
    Optional<Reading> read(String text, Place place, Problems problems) {
        Matcher start = START.matcher(text);
        if (!start.matches() || (start.group(1) == null && start.group(2) == null)) {
            return Optional.empty();
        }
        boolean dated = start.group(1) != null;
        date = dated ? start.group(1) : date;
        if (start.group(2) == null) {
            last = null;
            return Optional.of(new Reading(Optional.empty(), start.group(5)));
        }
        String written = zone(start, dated);
        if (written.isEmpty() && !dated && refused) {
            return Optional.of(new Reading(Optional.empty(), start.group(5)));
        }
        zone = written.isEmpty() && !dated ? zone : written;
        Optional<Instant> at = moment(start.group(2), dated, new Report(place, problems));
        refused = at.isEmpty() && ZoneWord.isSpoken(zone);
        at.ifPresent(moment -> last = moment);
        return Optional.of(new Reading(at, start.group(5)));
    }

    /** The zone written behind a time or the range it begins; a hyphen right behind a bare clock time makes a range. */
    private static String zone(Matcher start, boolean dated) {
        String own = Objects.requireNonNullElse(start.group(3), "");
        boolean range = !dated && own.startsWith("-") && start.start(3) == start.end(2);
        return range || own.isEmpty() ? Objects.requireNonNullElse(start.group(4), "") : own;
    }

    private record Report(Place place, Problems problems) {}

    private Optional<Instant> moment(String clock, boolean dated, Report report) {
        Optional<Instant> at = date.isEmpty() ? Optional.empty() : instant(clock, report);
        Instant before = last;
        boolean past = !dated
                && before != null
                && at.filter(found -> found.isBefore(before.minus(MIDNIGHT))).isPresent();
        if (past) {
            date = LocalDate.parse(date).plusDays(1).toString();
            return instant(clock, report);
        }
        return at;
    }

    private Optional<Instant> instant(String clock, Report report) {
        String padded = clock.indexOf(':') == 1 ? "0" + clock : clock;
        String space = zone.isEmpty() || zone.equals("Z") ? "" : " ";
        return times.instant(date + "T" + padded + space + zone, report.place(), report.problems());
    }
}
