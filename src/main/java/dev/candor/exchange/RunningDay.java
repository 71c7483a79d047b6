package dev.candor.exchange;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives the times of a timeline their days and zones, one entry after the other. A bare time of day takes those of the entry before it; where that would be more than six hours
 * before that entry, midnight has passed.
 */
final class RunningDay {
    private static final Duration MIDNIGHT = Duration.ofHours(6);
    private static final long WEEK = 7;
    private static final long HALF_A_YEAR = 183;

    private final PostmortemClock clock;
    private final Optional<Boolean> dayFirst;
    private @Nullable LocalDate day;
    private @Nullable LocalDateTime last;
    private String zone = "";
    private boolean borrowed = true;
    private int unclear;

    /**
     * A day to start with.
     *
     * @param known the day of the whole text, which the first entry may lack
     * @param dayFirst whether {@code 3/4/2025} is in April, as far as the text tells
     */
    RunningDay(PostmortemClock clock, Optional<LocalDate> known, Optional<Boolean> dayFirst) {
        this.clock = clock;
        this.day = known.orElse(null);
        this.dayFirst = dayFirst;
    }

    /** A day that stands alone, above the entries it is for. */
    void turn(LeadingDay found) {
        date(found).ifPresent(this::turn);
    }

    /** The same for a day that is known already. */
    void turn(LocalDate found) {
        day = found;
        last = null;
        borrowed = false;
    }

    /** The year of days without one, 0 where nothing says it. */
    int year() {
        LocalDate current = day;
        return current == null ? 0 : current.getYear();
    }

    /** Whether the times so far had no day but that of the whole text. */
    boolean isBorrowed() {
        return borrowed;
    }

    /** The moment of an entry with a time of day; empty where its day or its zone is not known. */
    Optional<Instant> at(LeadingTime time) {
        boolean dated = time.day().isPresent();
        time.day().flatMap(this::date).ifPresent(this::turn);
        LocalDate current = day;
        if (current == null
                || time.clock().isEmpty()
                || (dated && time.day().flatMap(this::date).isEmpty())) {
            return Optional.empty();
        }
        zone = time.zone().isEmpty() ? zone : time.zone();
        LocalDateTime local = current.atTime(time.clock().orElseThrow());
        LocalDateTime before = last;
        if (!dated && before != null && local.isBefore(before.minus(MIDNIGHT))) {
            local = local.plusDays(1);
            day = local.toLocalDate();
        }
        last = local;
        return clock.at(local, zone);
    }

    /** How many days could be two days, with nothing that tells which. */
    int unclear() {
        return unclear;
    }

    private Optional<LocalDate> date(LeadingDay found) {
        if (found.year().isEmpty() && year() == 0) {
            return Optional.empty();
        }
        boolean open = found.unclear() && dayFirst.isEmpty();
        return open ? nearest(found) : near(found.date(year(), dayFirst.orElse(false)), found);
    }

    /** The only one of two days that is within a week of the day so far. */
    private Optional<LocalDate> nearest(LeadingDay found) {
        List<LocalDate> near = Stream.of(true, false)
                .flatMap(first -> near(found.date(year(), first), found).stream())
                .filter(candidate -> Math.abs(distance(candidate)) <= WEEK)
                .toList();
        unclear += near.size() == 1 ? 0 : 1;
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** A day without a year is of the year in which it is nearest to the day before. */
    private Optional<LocalDate> near(Optional<LocalDate> date, LeadingDay found) {
        return date.map(candidate -> {
            long days = found.year().isPresent() ? 0 : distance(candidate);
            return Math.abs(days) <= HALF_A_YEAR ? candidate : candidate.plusYears(days > 0 ? -1 : 1);
        });
    }

    private long distance(LocalDate candidate) {
        LocalDate current = day;
        return current == null ? Integer.MAX_VALUE : ChronoUnit.DAYS.between(current, candidate);
    }
}
