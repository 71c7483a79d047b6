package dev.candor.insight;

import static dev.candor.insight.AnIncident.incident;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.Component;
import dev.candor.model.ComponentStatus;
import dev.candor.model.Interval;
import dev.candor.model.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any set of intervals and incidents, on made-up ones; a failure names the seed that made them. */
class IntervalPropertiesTest {
    private static final Instant EPOCH = Instant.parse("2026-03-20T00:00:00Z");
    private static final Instant NOW = EPOCH.plus(Duration.ofDays(20));
    private static final int HOURS = 400;
    private static final Component API = Given.component("api");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void setsOfIntervalsAreSetsOfMoments(long seed) {
        Random random = new Random(seed);
        List<Interval> some = intervals(random);
        List<Interval> others = intervals(random);
        Intervals one = Intervals.of(some);
        Intervals other = Intervals.of(others);
        assertThat(hours(one.union(other).stretches())).isEqualTo(or(hours(some), hours(others)));
        assertThat(hours(one.intersect(other).stretches())).isEqualTo(and(hours(some), hours(others)));
        assertThat(hours(one.subtract(other).stretches())).isEqualTo(without(hours(some), hours(others)));
        assertThat(one.total()).isEqualTo(Duration.ofHours(hours(some).cardinality()));
        Collections.shuffle(some, random);
        assertThat(Intervals.of(some)).isEqualTo(one);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void stretchesAreDisjointSortedAndNeverTouch(long seed) {
        List<Interval> stretches = Intervals.of(intervals(new Random(seed))).stretches();
        for (int i = 1; i < stretches.size(); i++) {
            assertThat(stretches.get(i - 1).end()).isBefore(stretches.get(i).start());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anotherIncidentNeverLowersTheDowntime(long seed) {
        List<AnIncident> incidents = incidents(new Random(seed));
        Duration before = Duration.ZERO;
        for (int count = 1; count <= incidents.size(); count++) {
            Duration down = down(site(incidents.subList(0, count)));
            assertThat(down).isGreaterThanOrEqualTo(before);
            before = down;
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neitherOrderNorZoneMatters(long seed) {
        Random random = new Random(seed);
        List<AnIncident> incidents = incidents(random);
        Insights straight = site(incidents).at(NOW);
        Collections.shuffle(incidents, random);
        Insights shuffled = site(incidents).at(NOW);
        assertThat(shuffled.spans("api")).isEqualTo(straight.spans("api"));
        assertThat(List.copyOf(shuffled.incidents().keySet()))
                .isEqualTo(List.copyOf(straight.incidents().keySet()));
        assertThat(down(site(incidents).in("Pacific/Apia"))).isEqualTo(down(site(incidents)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void daysAddUpToTheWhole(long seed) {
        Insights insights =
                site(incidents(new Random(seed))).in("Europe/Berlin").at(NOW);
        List<DayUsage> days = insights.days(API, LocalDate.parse("2026-03-01"), LocalDate.parse("2026-04-30"));
        Duration used =
                sum(days.stream().flatMap(day -> day.time().values().stream()).toList());
        assertThat(used)
                .isEqualTo(Intervals.of(insights.spans("api").stream()
                                .map(StatusSpan::interval)
                                .toList())
                        .total());
        assertThat(sum(days.stream().map(DayUsage::measured).toList()))
                .isEqualTo(insights.uptime(API, new Interval(Instant.parse("2026-02-28T23:00:00Z"), NOW))
                        .measured());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theIndexFindsWhatAScanWould(long seed) {
        Random random = new Random(seed);
        SpanIndex index = new SpanIndex(site(incidents(random)).at(NOW).spans("api"));
        for (Interval asked : intervals(random)) {
            assertThat(index.overlapping(asked))
                    .isEqualTo(index.all().stream()
                            .filter(span ->
                                    Intervals.overlap(span.interval(), asked).isPresent())
                            .toList());
        }
    }

    private static Duration down(Given site) {
        return site.at(NOW).uptime(API, new Interval(EPOCH, NOW)).down();
    }

    private static Duration sum(Collection<Duration> durations) {
        return durations.stream().reduce(Duration.ZERO, Duration::plus);
    }

    private static Given site(List<AnIncident> incidents) {
        Given site = Given.site("api");
        incidents.forEach(site::with);
        return site;
    }

    private static List<Interval> intervals(Random random) {
        List<Interval> intervals = new ArrayList<>();
        IntStream.range(0, random.nextInt(12)).forEach(i -> {
            Instant start = EPOCH.plus(Duration.ofHours(random.nextInt(HOURS)));
            intervals.add(new Interval(start, start.plus(Duration.ofHours(random.nextInt(HOURS / 6)))));
        });
        return intervals;
    }

    private static List<AnIncident> incidents(Random random) {
        ComponentStatus[] statuses = ComponentStatus.values();
        List<AnIncident> incidents = new ArrayList<>();
        for (Interval interval : intervals(random)) {
            String status = "api=" + statuses[random.nextInt(statuses.length)];
            AnIncident incident = incident("i" + incidents.size())
                    .affecting(status)
                    .said(Phase.INVESTIGATING, interval.start().toString());
            incidents.add(
                    random.nextInt(5) == 0
                            ? incident
                            : incident.said(Phase.RESOLVED, interval.end().toString()));
        }
        return incidents;
    }

    private static BitSet hours(Collection<Interval> intervals) {
        BitSet hours = new BitSet();
        intervals.forEach(interval -> hours.set(hour(interval.start()), hour(interval.end())));
        return hours;
    }

    private static int hour(Instant moment) {
        return (int) Duration.between(EPOCH, moment).toHours();
    }

    private static BitSet or(BitSet one, BitSet other) {
        one.or(other);
        return one;
    }

    private static BitSet and(BitSet one, BitSet other) {
        one.and(other);
        return one;
    }

    private static BitSet without(BitSet one, BitSet other) {
        one.andNot(other);
        return one;
    }
}
