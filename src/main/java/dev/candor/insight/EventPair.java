package dev.candor.insight;

import dev.candor.model.Incident;
import dev.candor.model.Milestones;
import dev.candor.model.Phase;
import dev.candor.model.Update;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The pairs of events whose distance is measured; docs/insights.md defines each. */
public enum EventPair {
    /** From the stated beginning of impact until somebody or something noticed; zero where that was before. */
    DETECT,
    /** From noticing until somebody took it on. */
    ACKNOWLEDGE,
    /** From the stated beginning of impact until customers were first told; zero where that was before. */
    FIRST_WORD,
    /** From the beginning until impact ended or was contained. */
    MITIGATE,
    /** From the beginning until it was last resolved. */
    RESOLVE;

    /** What was measured; absent where an event is not recorded or the two contradict each other. */
    public Optional<Duration> of(IncidentState state) {
        Incident incident = state.incident();
        Milestones said = incident.milestones();
        Optional<Instant> began = Optional.of(incident.started());
        return switch (this) {
            case DETECT -> between(said.started(), said.detected()).map(EventPair::atLeastZero);
            case ACKNOWLEDGE -> between(said.detected(), said.acknowledged()).filter(length -> !length.isNegative());
            case FIRST_WORD -> between(said.started(), firstWord(state)).map(EventPair::atLeastZero);
            case MITIGATE -> between(began, mitigated(state)).filter(length -> !length.isNegative());
            case RESOLVE -> between(began, state.ended()).filter(length -> !length.isNegative());
        };
    }

    private static Optional<Instant> firstWord(IncidentState state) {
        return state.said().stream().findFirst().map(Update::at);
    }

    private static Optional<Instant> mitigated(IncidentState state) {
        return state.incident()
                .milestones()
                .mitigated()
                .or(() -> state.said().stream()
                        .filter(update -> update.phase() == Phase.MITIGATED)
                        .findFirst()
                        .map(Update::at));
    }

    private static Optional<Duration> between(Optional<Instant> from, Optional<Instant> to) {
        return from.flatMap(start -> to.map(end -> Duration.between(start, end)));
    }

    private static Duration atLeastZero(Duration length) {
        return length.isNegative() ? Duration.ZERO : length;
    }
}
