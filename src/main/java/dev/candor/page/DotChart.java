package dev.candor.page;

import dev.candor.insight.IncidentState;
import dev.candor.insight.ReportScope;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Draws incidents by day and length. */
final class DotChart {
    private static final int TOP = 12;
    private static final int FLOOR = 210;
    private static final int MOST_TICKS = 4;
    /** Dots are put on a grid this fine, so that thousands of incidents stay one small drawing. */
    private static final int COLUMNS = 250;

    /** The worst is drawn last, so that nothing covers it. */
    private static final List<String> ORDER = List.of("op", "note", "maint", "degraded", "partial", "major");

    /** More dots than this are drawn small. */
    private static final int MOST_LARGE = 400;

    /** So many layers, each half transparent, make a crowd of dots darker than a single one. */
    private static final int LAYERS = 4;

    private static final List<Duration> LENGTHS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(10),
            Duration.ofDays(4),
            Duration.ofDays(40),
            Duration.ofDays(400));

    private final Texts texts;
    private final Views views;
    private final LocalDate first;
    private final long days;
    private final double longest;
    private final List<Seen> incidents;

    /** An incident and its shape. */
    private record Seen(IncidentState state, StateView as) {}

    DotChart(PageContext context, ReportScope scope, List<IncidentState> incidents) {
        this.texts = context.texts();
        this.views = new Views(context);
        this.first = scope.first();
        this.days = Math.max(1, ChronoUnit.DAYS.between(scope.first(), scope.last()));
        this.incidents = incidents.stream()
                .filter(state -> state.ended().isPresent())
                .map(state -> new Seen(state, views.state(state)))
                .sorted(Comparator.comparing(seen -> ORDER.indexOf(seen.as().css())))
                .toList();
        this.longest = heights().get(heights().size() - 1).toSeconds();
    }

    /** The drawing; absent where no incident is over. */
    Optional<DotChartView> draw() {
        if (incidents.isEmpty()) {
            return Optional.empty();
        }
        Set<DotChartView.Dot> dots = new LinkedHashSet<>();
        incidents.forEach(seen -> dots.add(dot(seen)));
        String label = texts.get(
                "insights.dots",
                Map.of(
                        "count", texts.plural("count.incident", incidents.size()),
                        "start", texts.day(first),
                        "end", texts.day(first.plusDays(days))));
        List<DotChartView.Height> heights = heights().stream()
                .map(length -> new DotChartView.Height(y(length), texts.shortDuration(length)))
                .toList();
        boolean crowded = dots.size() > MOST_LARGE;
        return Optional.of(new DotChartView(
                label,
                heights,
                ticks(),
                crowded ? List.of() : List.copyOf(dots),
                crowded ? swarms(dots) : List.of(),
                keys()));
    }

    /** One word for one shape, whatever the incidents' own states are called. */
    private List<StateView> keys() {
        Map<String, StateView> keys = new LinkedHashMap<>();
        incidents.forEach(seen -> keys.putIfAbsent(seen.as().css(), seen.as()));
        return List.copyOf(keys.values());
    }

    private List<DotChartView.Swarm> swarms(Set<DotChartView.Dot> dots) {
        Map<String, List<DotChartView.Dot>> byState = new LinkedHashMap<>();
        dots.forEach(dot ->
                byState.computeIfAbsent(dot.state(), any -> new ArrayList<>()).add(dot));
        List<DotChartView.Swarm> swarms = new ArrayList<>();
        byState.forEach((state, same) -> {
            for (int layer = 0; layer < Math.min(LAYERS, same.size()); layer++) {
                swarms.add(new DotChartView.Swarm(state, path(same, layer)));
            }
        });
        return swarms;
    }

    /** Strokes of no length, which round ends make dots; in a drawing 1000 units wide. */
    private static String path(List<DotChartView.Dot> dots, int layer) {
        StringBuilder path = new StringBuilder();
        for (int i = layer; i < dots.size(); i += LAYERS) {
            DotChartView.Dot dot = dots.get(i);
            long x = new BigDecimal(dot.x()).movePointRight(1).longValue();
            path.append('M').append(x).append(' ').append(dot.y()).append("v").append(length(dot.state()));
        }
        return path.toString();
    }

    /** The worst is a bar, so that colour alone does not tell it. */
    private static int length(String state) {
        return state.equals("major") ? 6 : 0;
    }

    private List<Duration> heights() {
        Duration most =
                incidents.stream().map(Seen::state).map(DotChart::length).reduce(Duration.ZERO, DotChart::longer);
        List<Duration> shown = new ArrayList<>(LENGTHS.subList(0, 2));
        LENGTHS.stream()
                .skip(2)
                .filter(length -> shown.get(shown.size() - 1).compareTo(most) < 0)
                .forEach(shown::add);
        return shown;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration length(IncidentState state) {
        Duration length = state.ended()
                .map(end -> Duration.between(state.incident().started(), end))
                .orElse(Duration.ZERO);
        return longer(length, Duration.ofMinutes(1));
    }

    private DotChartView.Dot dot(Seen seen) {
        IncidentState state = seen.state();
        long day = ChronoUnit.DAYS.between(first, views.dayOf(state.incident().started()));
        long column = Math.round((double) day / days * COLUMNS);
        return new DotChartView.Dot(
                IncidentParts.percent(column, COLUMNS),
                y(length(state)) / 2 * 2,
                seen.as().css());
    }

    private int y(Duration length) {
        double shortest = LENGTHS.get(0).toSeconds();
        double share = Math.log(length.toSeconds() / shortest) / Math.log(longest / shortest);
        return (int) Math.round(FLOOR - Math.min(1, share) * (FLOOR - TOP));
    }

    private List<DotChartView.Tick> ticks() {
        List<DotChartView.Tick> ticks = new ArrayList<>();
        for (int i = 0; i < MOST_TICKS; i++) {
            String anchor = i == 0 ? "start" : i == MOST_TICKS - 1 ? "end" : "middle";
            LocalDate day = first.plusDays(days * i / (MOST_TICKS - 1));
            String text = days > 120 ? texts.month(day) : texts.shortDay(day);
            ticks.add(new DotChartView.Tick(IncidentParts.percent(i, MOST_TICKS - 1), anchor, text));
        }
        return List.copyOf(ticks);
    }
}
