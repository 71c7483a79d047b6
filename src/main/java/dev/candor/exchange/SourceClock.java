package dev.candor.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Turns what people wrote of moments into moments, in the zone of the site where they wrote none, and counts how often it had to. */
final class SourceClock {
    private final ZoneId zone;
    private final AtomicInteger withoutZone = new AtomicInteger();

    SourceClock(ZoneId zone) {
        this.zone = zone;
    }

    /** How many times were written without a zone. */
    int withoutZone() {
        return withoutZone.get();
    }

    /** The zone of times without one. */
    ZoneId zone() {
        return zone;
    }

    /** A moment that stands alone, with its year; a day is its first moment. Empty where it is none or cannot be. */
    Optional<Instant> moment(String text) {
        SpokenTime spoken = SpokenTime.in(text);
        boolean whole = spoken.year().isPresent() && spoken.rest().isEmpty();
        return whole
                ? spoken.date(0).map(day -> at(day, spoken.clock().orElse(LocalTime.MIDNIGHT), spoken))
                : Optional.empty();
    }

    /** The possible moment nearest to an impossible one, such as the last day of February for its 31st; empty where no year is written. */
    Optional<Instant> nearest(String text) {
        SpokenTime spoken = SpokenTime.in(text);
        return spoken.year().isEmpty()
                ? Optional.empty()
                : Optional.of(at(nearestDay(spoken), spoken.clock().orElse(LocalTime.MIDNIGHT), spoken));
    }

    private static LocalDate nearestDay(SpokenTime spoken) {
        YearMonth month = YearMonth.of(spoken.year().orElseThrow(), Math.max(1, Math.min(12, spoken.month())));
        return month.atDay(Math.max(1, Math.min(month.lengthOfMonth(), spoken.day())));
    }

    /**
     * A moment in the flow of a text: a missing year or day is that of the moment before it, or the next that comes after it. A day without a time of day is its
     * first moment.
     *
     * @param near a moment of the day that is meant where none is written
     * @param earliest what it cannot lie before, so that a time of day is one of the day after
     */
    Optional<Instant> following(SpokenTime spoken, Instant near, Instant earliest) {
        LocalDate day = near.atZone(spoken.zone().orElse(zone)).toLocalDate();
        if (spoken.hasDay()) {
            return dated(spoken, day);
        }
        return spoken.clock().map(time -> {
            Instant sameDay = at(day, time, spoken);
            return sameDay.isBefore(earliest) ? at(day.plusDays(1), time, spoken) : sameDay;
        });
    }

    private Optional<Instant> dated(SpokenTime spoken, LocalDate near) {
        Optional<LocalDate> date = spoken.date(near.getYear());
        boolean turn = spoken.year().isEmpty()
                && date.filter(day -> day.isBefore(near.minusDays(180))).isPresent();
        return (turn ? date.map(day -> day.plusYears(1)) : date)
                .map(day -> at(day, spoken.clock().orElse(LocalTime.MIDNIGHT), spoken));
    }

    private Instant at(LocalDate day, LocalTime time, SpokenTime spoken) {
        if (spoken.zone().isEmpty()) {
            withoutZone.incrementAndGet();
        }
        return LocalDateTime.of(day, time).atZone(spoken.zone().orElse(zone)).toInstant();
    }
}
