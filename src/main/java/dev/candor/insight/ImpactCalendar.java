package dev.candor.insight;

import dev.candor.model.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;

/** How long customers were affected on each day of a zone, incidents that overlap counted once. */
public final class ImpactCalendar {
    private final TreeMap<LocalDate, Duration> days = new TreeMap<>();
    private final ZoneId zone;

    private ImpactCalendar(ZoneId zone) {
        this.zone = zone;
    }

    /** Sorts the impact of all incidents into days. */
    public static ImpactCalendar of(Insights insights, ZoneId zone) {
        ImpactCalendar calendar = new ImpactCalendar(zone);
        List<Interval> impact = insights.incidents().values().stream()
                .filter(IncidentState::visible)
                .flatMap(state -> state.impactTime().stream())
                .toList();
        Intervals.of(impact).stretches().forEach(calendar::add);
        return calendar;
    }

    private void add(Interval stretch) {
        Instant from = stretch.start();
        while (from.isBefore(stretch.end())) {
            LocalDate day = from.atZone(zone).toLocalDate();
            Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
            Instant to = Intervals.earlier(midnight, stretch.end());
            days.merge(day, Duration.between(from, to), Duration::plus);
            from = to;
        }
    }

    /** How long on a day. */
    public Duration on(LocalDate day) {
        return days.getOrDefault(day, Duration.ZERO);
    }

    /** How long in a month. */
    public Duration in(YearMonth month) {
        return between(month.atDay(1), month.atEndOfMonth());
    }

    /** How long from the first to the last of some days. */
    public Duration between(LocalDate first, LocalDate last) {
        return days.subMap(first, true, last, true).values().stream().reduce(Duration.ZERO, Duration::plus);
    }
}
