package dev.candor.page;

import dev.candor.insight.IncidentState;
import dev.candor.insight.PhaseSpan;
import dev.candor.model.Interval;
import dev.candor.model.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws a timeline to scale: a row of phases for each incident, then public updates, then events. */
final class TimelineChart {
    private static final int ROW = 28;
    private static final int MOST_ROWS = 6;
    private static final Duration NEAR = Duration.ofHours(2);
    private static final int MOST_TICKS = 4;
    private static final int MOST_DAYS = 3;
    private static final int[] MINUTES = {1, 2, 5, 10, 15, 20, 30, 60, 120, 180, 240, 360, 720};
    private static final long MINUTES_A_DAY = 1440;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Texts texts;
    private final Views views;
    private final ZoneId zone;
    private final List<IncidentState> incidents;
    private final Interval whole;

    private TimelineChart(PageContext context, List<IncidentState> incidents, Interval whole) {
        this.texts = context.texts();
        this.views = new Views(context);
        this.zone = context.site().zone();
        this.incidents = incidents;
        this.whole = whole;
    }

    /** The drawing; absent where everything happened in one moment. */
    static Optional<TimelineView.Chart> of(
            PageContext context, List<IncidentState> incidents, List<Instant> updates, List<Instant> events) {
        List<IncidentState> rows = incidents.stream().limit(MOST_ROWS).toList();
        Stream<Instant> ofPhases = rows.stream()
                .flatMap(TimelineChart::phases)
                .flatMap(span ->
                        Stream.of(span.interval().start(), span.interval().end()));
        Optional<Interval> told = span(Stream.concat(updates.stream(), ofPhases));
        List<Instant> near = events.stream()
                .filter(event -> told.isEmpty() || isNear(event, told.get()))
                .toList();
        return span(Stream.concat(near.stream(), told.stream().flatMap(span -> Stream.of(span.start(), span.end()))))
                .filter(whole -> !whole.isEmpty())
                .map(whole -> new TimelineChart(context, rows, whole).draw(updates, near, events.size()));
    }

    /** An event weeks before would leave nothing to see of the rest. */
    private static boolean isNear(Instant event, Interval told) {
        Duration length = told.duration().compareTo(NEAR) > 0 ? told.duration() : NEAR;
        return !event.isBefore(told.start().minus(length))
                && !event.isAfter(told.end().plus(length));
    }

    private static Optional<Interval> span(Stream<Instant> moments) {
        List<Instant> sorted = moments.sorted().toList();
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Interval(sorted.get(0), sorted.get(sorted.size() - 1)));
    }

    private static Stream<PhaseSpan> phases(IncidentState state) {
        return state.phases().stream()
                .filter(span ->
                        span.phase() != Phase.RESOLVED && !span.interval().isEmpty());
    }

    private TimelineView.Chart draw(List<Instant> updates, List<Instant> events, int all) {
        int below = ROW * incidents.size();
        return new TimelineView.Chart(
                label(),
                below + 92,
                below + 68,
                below + 86,
                below + 24,
                below + 52,
                ticks(),
                bands(),
                keys(),
                across(updates),
                across(events),
                outside(all - events.size()));
    }

    private String label() {
        return texts.get(
                "timeline.label", Map.of("start", texts.moment(whole.start()), "end", texts.moment(whole.end())));
    }

    private List<String> across(List<Instant> moments) {
        return moments.stream().map(this::x).toList();
    }

    private String outside(int events) {
        return events == 0 ? "" : texts.plural("timeline.outside", events);
    }

    private String x(Instant moment) {
        return IncidentParts.percent(
                Duration.between(whole.start(), moment).toSeconds(),
                whole.duration().toSeconds());
    }

    private List<TimelineView.Band> bands() {
        List<TimelineView.Band> bands = new ArrayList<>();
        for (int row = 0; row < incidents.size(); row++) {
            int y = 8 + ROW * row;
            phases(incidents.get(row)).forEach(span -> bands.add(band(span, y)));
        }
        return List.copyOf(bands);
    }

    private TimelineView.Band band(PhaseSpan span, int y) {
        String width = IncidentParts.percent(
                span.interval().duration().toSeconds(), whole.duration().toSeconds());
        return new TimelineView.Band(
                IncidentParts.shade(span.phase()), x(span.interval().start()), width, y);
    }

    /** The phases, with their lengths where there is one incident. */
    private List<TimelineView.Key> keys() {
        Map<Phase, Duration> lengths = new EnumMap<>(Phase.class);
        incidents.stream()
                .flatMap(TimelineChart::phases)
                .forEach(span -> lengths.merge(span.phase(), span.interval().duration(), Duration::plus));
        return lengths.entrySet().stream()
                .map(phase -> new TimelineView.Key(
                        IncidentParts.shade(phase.getKey()), text(phase.getKey(), phase.getValue())))
                .toList();
    }

    private String text(Phase phase, Duration length) {
        return views.phase(phase) + (incidents.size() == 1 ? " " + texts.shortDuration(length) : "");
    }

    private List<TimelineView.Tick> ticks() {
        long step = step();
        ZonedDateTime first = whole.start().atZone(zone);
        ZonedDateTime day = first.toLocalDate().atStartOfDay(zone);
        long passed = Duration.between(day, first).toMinutes();
        long next = step >= MINUTES_A_DAY ? MINUTES_A_DAY : (passed / step + 1) * step;
        ZonedDateTime at = passed == 0 ? first : day.plusMinutes(next);
        List<TimelineView.Tick> ticks = new ArrayList<>();
        while (!at.toInstant().isAfter(whole.end())) {
            ticks.add(tick(at, step));
            at = step >= MINUTES_A_DAY ? at.plusDays(step / MINUTES_A_DAY) : at.plusMinutes(step);
        }
        return List.copyOf(ticks);
    }

    private long step() {
        long minutes = whole.duration().toMinutes();
        for (int step : MINUTES) {
            if (minutes / step <= MOST_TICKS) {
                return step;
            }
        }
        long days = minutes / MINUTES_A_DAY / MOST_DAYS + 1;
        return days * MINUTES_A_DAY;
    }

    private TimelineView.Tick tick(ZonedDateTime at, long step) {
        String x = x(at.toInstant());
        double share = Double.parseDouble(x);
        String anchor = share < 8 ? "start" : share > 92 ? "end" : "middle";
        return step >= MINUTES_A_DAY
                ? new TimelineView.Tick(x, anchor, texts.shortDay(at.toLocalDate()), "")
                : new TimelineView.Tick(
                        x, anchor, CLOCK.format(at), at.toInstant().toString());
    }
}
