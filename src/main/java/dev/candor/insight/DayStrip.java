package dev.candor.insight;

import dev.candor.model.ComponentStatus;
import dev.candor.model.Interval;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Lays a component's spans over the days of a zone, which are 23 or 25 hours long where its clocks change. */
final class DayStrip {
    private final ZoneId zone;
    private final Function<Interval, Optional<Interval>> measured;
    private final SpanIndex spans;

    /**
     * @param measured the part of an interval that can be judged
     */
    DayStrip(ZoneId zone, Function<Interval, Optional<Interval>> measured, SpanIndex spans) {
        this.zone = zone;
        this.measured = measured;
        this.spans = spans;
    }

    /** The days from the first to the last; none where the last comes before the first. */
    List<DayUsage> days(LocalDate first, LocalDate last) {
        List<DayUsage> days = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            days.add(usage(day));
        }
        return List.copyOf(days);
    }

    private DayUsage usage(LocalDate day) {
        return measured.apply(interval(day, zone))
                .map(time -> usage(day, time))
                .orElseGet(() -> new DayUsage(day, Duration.ZERO, Map.of(), List.of()));
    }

    private DayUsage usage(LocalDate day, Interval time) {
        List<StatusSpan> touching = spans.overlapping(time);
        Map<ComponentStatus, Duration> usage = new EnumMap<>(ComponentStatus.class);
        Stretch.of(touching, time)
                .forEach(stretch ->
                        usage.merge(stretch.worst(), stretch.interval().duration(), Duration::plus));
        List<String> records =
                touching.stream().map(StatusSpan::recordId).distinct().toList();
        return new DayUsage(day, time.duration(), Collections.unmodifiableMap(usage), records);
    }

    /** A day from its first moment to the first of the next. */
    static Interval interval(LocalDate day, ZoneId zone) {
        return new Interval(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
