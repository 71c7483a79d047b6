package dev.candor.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommunicationTest {
    private static final Optional<Duration> HOURLY = Optional.of(Duration.ofHours(1));

    private static Communication seen(String now, AnIncident incident) {
        Insights insights = Given.site("api").with(incident).at(now);
        return Communication.of(insights.incidents().get("x"), HOURLY, Instant.parse(now));
    }

    private static AnIncident incident() {
        return AnIncident.incident("x").started("2026-11-03T09:50:00Z");
    }

    @Test
    void the_first_word_is_counted_from_the_beginning_and_the_longest_silence_between_words() {
        Communication told = seen(
                "2026-11-04T00:00:00Z",
                incident()
                        .said(Phase.INVESTIGATING, "2026-11-03T10:00:00Z")
                        .said(Phase.IDENTIFIED, "2026-11-03T10:30:00Z")
                        .said(Phase.UPDATE, "2026-11-03T12:00:00Z")
                        .said(Phase.RESOLVED, "2026-11-03T12:20:00Z"));
        assertThat(told)
                .isEqualTo(new Communication(Optional.of(Duration.ofMinutes(10)), Duration.ofMinutes(90), 2, 1));
    }

    @Test
    void a_promise_of_its_own_counts_instead_of_the_severitys() {
        Communication told = seen(
                "2026-11-04T00:00:00Z",
                incident()
                        .promised(Phase.INVESTIGATING, "2026-11-03T10:00:00Z", Duration.ofMinutes(15))
                        .promised(Phase.IDENTIFIED, "2026-11-03T10:20:00Z", Duration.ofHours(4))
                        .said(Phase.RESOLVED, "2026-11-03T14:20:00Z"));
        assertThat(told.kept()).isEqualTo(1);
        assertThat(told.missed()).isEqualTo(1);
    }

    @Test
    void while_it_is_open_a_promise_is_neither_kept_nor_missed_before_its_time() {
        AnIncident open = incident().said(Phase.INVESTIGATING, "2026-11-03T10:00:00Z");
        assertThat(seen("2026-11-03T11:00:00Z", open))
                .isEqualTo(new Communication(Optional.of(Duration.ofMinutes(10)), Duration.ofHours(1), 0, 0));
        assertThat(seen("2026-11-03T11:00:01Z", open).missed()).isEqualTo(1);
    }

    @Test
    void silence_after_it_was_resolved_is_none_until_it_is_reopened() {
        Communication told = seen(
                "2026-11-04T00:00:00Z",
                incident()
                        .said(Phase.INVESTIGATING, "2026-11-03T10:00:00Z")
                        .said(Phase.RESOLVED, "2026-11-03T10:10:00Z")
                        .said(Phase.UPDATE, "2026-11-03T10:20:00Z")
                        .said(Phase.INVESTIGATING, "2026-11-03T13:00:00Z")
                        .said(Phase.RESOLVED, "2026-11-03T13:20:00Z"));
        assertThat(told.longestSilence()).isEqualTo(Duration.ofMinutes(20));
        assertThat(told.kept()).isEqualTo(2);
        assertThat(told.missed()).isZero();
    }

    @Test
    void a_word_before_the_beginning_took_no_time() {
        AnIncident announced = AnIncident.incident("x")
                .started("2026-11-03T10:30:00Z")
                .said(Phase.INVESTIGATING, "2026-11-03T10:00:00Z");
        assertThat(seen("2026-11-03T10:40:00Z", announced).firstWord()).contains(Duration.ZERO);
    }
}
