package dev.candor.record;

import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times at the start of a timeline's entries one after the other.
 *
 * <p>A bare clock time takes the date and the zone of the entry before it. It counts as the next day where it would otherwise lie more
 * than six hours before that entry: then midnight has passed, while entries that are merely out of order stay on their day.
 */
final class RunningClock {
    private static final Duration MIDNIGHT = Duration.ofHours(6);
    private static final String ZONE =
            "(?:[ ]?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[A-Z][A-Za-z_]{2,30}/[A-Za-z_/]{2,40})(?![A-Za-z\\d]))?";
    private static final Pattern START = Pattern.compile(
            "[*_`~ (\\[]{0,6}(?:(\\d{4}-\\d{2}-\\d{2})(?:[Tt, ]|[ ]?—[ ])?[ ]?)?"
                    + "(?:(\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)" + ZONE + ")?"
                    + "(?:[ ]?[-–—/][ ]?(?:\\d{4}-\\d{2}-\\d{2}[T ])?~?\\d{1,2}:\\d{2}(?::\\d{2})?(?:Z|[ ]?UTC)?)?[*_`\\])]{0,6}(?![\\d])[ \\t]*([:—–|-]+[ \\t]+)?(.*)",
            Pattern.DOTALL);

    private final TimeReader times;
    private String date = "";
    private String zone = "";
    private @Nullable Instant last;

    RunningClock(TimeReader times) {
        this.times = times;
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
        String kept = dated ? "" : zone;
        zone = start.group(3) == null ? kept : start.group(3);
        Optional<Instant> at = moment(start.group(2), dated, new Report(place, problems));
        at.ifPresent(moment -> last = moment);
        return Optional.of(new Reading(at, start.group(5)));
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
