package dev.candor.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.Phase;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Few durations are listed, many are described by their middle and by what nine in ten do not exceed. */
class SpreadTest {
    private static final String NOW = "2026-11-04T00:00:00Z";
    private static final IncidentState STATE = seen(AnIncident.incident("x")
            .started("2026-11-03T09:50:00Z")
            .said(Phase.INVESTIGATING, "2026-11-03T10:00:00Z")
            .said(Phase.RESOLVED, "2026-11-03T11:50:00Z"));

    private static IncidentState seen(AnIncident incident) {
        return Given.site("api")
                .with(incident)
                .at(NOW)
                .incidents()
                .values()
                .iterator()
                .next();
    }

    @Test
    void anEventThatIsNotRecordedIsNoZero() {
        assertThat(EventPair.DETECT.of(STATE)).isEmpty();
        assertThat(EventPair.MITIGATE.of(STATE)).isEmpty();
        assertThat(EventPair.FIRST_WORD.of(STATE)).contains(Duration.ofMinutes(10));
        assertThat(EventPair.RESOLVE.of(STATE)).contains(Duration.ofHours(2));
    }

    @Test
    void nineHaveNoMedian() {
        Spread spread = minutes(9);
        assertThat(spread.n()).isEqualTo(9);
        assertThat(spread.median()).isEmpty();
        assertThat(spread.mostWithin()).isEmpty();
        assertThat(spread.uncertainty()).isEmpty();
    }

    @Test
    void tenHaveOneHalfWayBetweenTheMiddleTwo() {
        Spread spread = minutes(10);
        assertThat(spread.median()).contains(Duration.ofSeconds(330));
        assertThat(spread.mostWithin()).contains(Duration.ofMinutes(9));
    }

    @Test
    void elevenHaveTheMiddleOne() {
        assertThat(minutes(11).median()).contains(Duration.ofMinutes(6));
        assertThat(minutes(11).mostWithin()).contains(Duration.ofMinutes(10));
    }

    @Test
    void theMedianLiesInItsInterval() {
        Spread.Range range = minutes(10).uncertainty().orElseThrow();
        assertThat(range.low()).isEqualTo(Duration.ofMinutes(1));
        assertThat(range.high()).isEqualTo(Duration.ofMinutes(10));
    }

    private static Spread minutes(int most) {
        return new Spread(
                IntStream.rangeClosed(1, most)
                        .mapToObj(minute -> new Spread.Sample(STATE, Duration.ofMinutes(minute)))
                        .toList(),
                0);
    }
}
