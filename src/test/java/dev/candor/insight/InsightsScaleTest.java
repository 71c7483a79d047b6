package dev.candor.insight;

import static dev.candor.insight.AnIncident.incident;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A hundred thousand incidents, of which one never ended: scanning them for each day asked would take minutes. */
class InsightsScaleTest {
    private static final Instant FIRST = Instant.parse("2010-01-01T00:00:00Z");
    private static final int MANY = 100_000;
    private static final int QUESTIONS = 1_000;

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void manyIncidentsAreFollowedAndAskedQuickly() {
        Insights insights = site().at(FIRST.plus(Duration.ofHours(MANY + 1)));
        long blamed = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            blamed += recordsInAQuarter(insights);
        }
        assertThat(insights.incidents()).hasSize(MANY);
        assertThat(blamed).as("24 a day and the endless one").isEqualTo(QUESTIONS * 90L * 25);
    }

    private static long recordsInAQuarter(Insights insights) {
        return insights
                .days(Given.component("api"), LocalDate.parse("2021-01-01"), LocalDate.parse("2021-03-31"))
                .stream()
                .mapToLong(day -> day.records().size())
                .sum();
    }

    private static Given site() {
        Given site = Given.site("api")
                .with(incident("endless")
                        .affecting("api=degraded_performance")
                        .said(Phase.INVESTIGATING, FIRST.toString()));
        for (int i = 1; i < MANY; i++) {
            Instant start = FIRST.plus(Duration.ofHours(i));
            site.with(incident("i" + i)
                    .affecting("api=major_outage")
                    .said(Phase.INVESTIGATING, start.toString())
                    .said(Phase.RESOLVED, start.plus(Duration.ofMinutes(30)).toString()));
        }
        return site;
    }
}
