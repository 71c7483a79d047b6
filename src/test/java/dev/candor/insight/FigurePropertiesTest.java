package dev.candor.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.Catalog;
import dev.candor.model.IncidentKind;
import dev.candor.model.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the figures of any incidents, on made-up ones; a failure names the seed that made them. */
class FigurePropertiesTest {
    private static final Instant EPOCH = Instant.parse("2026-03-20T00:00:00Z");
    private static final Instant NOW = EPOCH.plus(Duration.ofDays(20));
    private static final List<String> COMPONENTS = List.of("api", "web");
    private static final List<String> STATUSES = List.of("degraded_performance", "partial_outage", "major_outage");

    /** An incident in whole minutes after the epoch. */
    private record Sketch(String id, String component, String status, int start, int minutes) {
        AnIncident incident() {
            return AnIncident.incident(id)
                    .affecting(component + "=" + status)
                    .started(at(start))
                    .said(Phase.INVESTIGATING, at(start + 1))
                    .said(Phase.RESOLVED, at(start + minutes));
        }

        private static String at(int minute) {
            return EPOCH.plus(Duration.ofMinutes(minute)).toString();
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    private static List<Sketch> sketches(Random random) {
        List<Sketch> sketches = new ArrayList<>();
        int count = random.nextInt(25);
        for (int i = 0; i < count; i++) {
            sketches.add(sketch("i" + i, random));
        }
        return sketches;
    }

    private static Sketch sketch(String id, Random random) {
        return new Sketch(
                id,
                COMPONENTS.get(random.nextInt(COMPONENTS.size())),
                STATUSES.get(random.nextInt(STATUSES.size())),
                random.nextInt(20_000),
                2 + random.nextInt(3_000));
    }

    private static Given site(List<Sketch> sketches) {
        Given given = Given.site("api", "web");
        sketches.forEach(sketch -> given.with(sketch.incident()));
        return given;
    }

    private static IncidentReport report(Given given) {
        Catalog catalog = given.catalog();
        Insights insights = InsightsAt.of(catalog, NOW);
        ReportScope all = ReportScope.everything(catalog, insights);
        return IncidentReport.of(
                catalog, insights, new ReportScope(all.first().minusDays(2), all.last(), Optional.empty()));
    }

    private static Duration impact(IncidentReport report, int component) {
        return report.components().get(component).impact();
    }

    /** The oracle: a minute is affected or it is not. */
    private static Duration minutes(List<Sketch> sketches, List<String> components) {
        BitSet affected = new BitSet();
        sketches.stream()
                .filter(sketch -> components.contains(sketch.component()))
                .forEach(sketch -> affected.set(sketch.start(), sketch.start() + sketch.minutes()));
        return Duration.ofMinutes(affected.cardinality());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void impactIsTheMinutesInWhichAnythingWasAffected(long seed) {
        List<Sketch> sketches = sketches(new Random(seed));
        IncidentReport report = report(site(sketches));
        assertThat(report.impact()).isEqualTo(minutes(sketches, COMPONENTS));
        assertThat(impact(report, 0)).isEqualTo(minutes(sketches, List.of("api")));
        assertThat(impact(report, 1)).isEqualTo(minutes(sketches, List.of("web")));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anotherIncidentNeverLowersImpactNorRaisesUptime(long seed) {
        Random random = new Random(seed);
        List<Sketch> sketches = sketches(random);
        sketches.add(new Sketch("first", "api", "major_outage", 0, 20_000));
        IncidentReport before = report(site(sketches));
        sketches.add(sketch("another", random));
        IncidentReport after = report(site(sketches));
        assertThat(after.impact()).isGreaterThanOrEqualTo(before.impact());
        for (int i = 0; i < COMPONENTS.size(); i++) {
            assertThat(impact(after, i)).isGreaterThanOrEqualTo(impact(before, i));
            assertThat(after.components().get(i).uptime().down())
                    .isGreaterThanOrEqualTo(before.components().get(i).uptime().down());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void orderNeverMatters(long seed) {
        Random random = new Random(seed);
        List<Sketch> sketches = sketches(random);
        List<Sketch> shuffled = new ArrayList<>(sketches);
        Collections.shuffle(shuffled, random);
        assertThat(figures(report(site(shuffled)))).isEqualTo(figures(report(site(sketches))));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void zonesNeverMatterToDurations(long seed) {
        List<Sketch> sketches = sketches(new Random(seed));
        sketches.add(new Sketch("first", "api", "major_outage", 0, 10));
        IncidentReport here = report(site(sketches));
        for (String zone : List.of("Pacific/Kiritimati", "America/St_Johns", "Pacific/Pago_Pago")) {
            IncidentReport there = report(site(sketches).in(zone));
            assertThat(there.impact()).isEqualTo(here.impact());
            assertThat(there.incidents()).hasSameSizeAs(here.incidents());
            assertThat(lengths(there)).isEqualTo(lengths(here));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void drillsNoticesAndMaintenanceNeverCount(long seed) {
        Random random = new Random(seed);
        List<Sketch> sketches = sketches(random);
        sketches.add(new Sketch("first", "api", "major_outage", 0, 10));
        Given more = site(sketches)
                .with(sketch("drill", random).incident().kind(IncidentKind.DRILL))
                .with(sketch("notice", random).incident().kind(IncidentKind.NOTICE))
                .with(AMaintenance.maintenance("window", "2026-03-25T00:00:00Z", "2026-03-26T00:00:00Z")
                        .affecting("api=under_maintenance"));
        assertThat(figures(report(more))).isEqualTo(figures(report(site(sketches))));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void quartersAndYearsAddUpToAllOfIt(long seed) {
        List<Sketch> sketches = sketches(new Random(seed));
        IncidentReport report = report(site(sketches));
        for (List<IncidentReport> parts : List.of(report.years(), report.quarters())) {
            assertThat(parts.stream().mapToInt(part -> part.incidents().size()).sum())
                    .isEqualTo(sketches.size());
            assertThat(parts.stream().map(IncidentReport::impact).reduce(Duration.ZERO, Duration::plus))
                    .isEqualTo(report.impact());
        }
    }

    private static List<String> lengths(IncidentReport report) {
        return report.spread(EventPair.RESOLVE).samples().stream()
                .map(sample -> sample.state().incident().id() + " " + sample.length())
                .toList();
    }

    private static List<Object> figures(IncidentReport report) {
        return List.of(
                report.impact(),
                lengths(report),
                report.components().stream()
                        .map(found -> List.of(found.incidents(), found.impact(), found.uptime()))
                        .toList(),
                report.cadence(),
                report.detections().keySet());
    }
}
