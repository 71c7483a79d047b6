package dev.candor.insight;

import dev.candor.model.ComponentStatus;
import dev.candor.model.Impact;
import dev.candor.model.Incident;
import dev.candor.model.Interval;
import dev.candor.model.Phase;
import dev.candor.model.Update;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An incident as it stands at a moment.
 *
 * @param phase the newest announced phase
 * @param open whether it is not resolved
 * @param visible whether its first word has been said by then; a record dated ahead is not shown before its time
 * @param said its updates up to that moment, oldest first
 * @param impact what it means to customers: the record's own word, else derived from the worst it did to its components
 * @param ended when it was last resolved; absent while open
 * @param nextWordDue when the next update was promised or is owed by severity; absent once resolved or where nothing says
 * @param phases how long each phase took, oldest first
 * @param spans what it did to each component, by component id, oldest first
 * @param impactTime the stretches in which any component was affected, overlaps merged
 */
public record IncidentState(
        Incident incident,
        Phase phase,
        boolean open,
        boolean visible,
        List<Update> said,
        Impact impact,
        Optional<Instant> ended,
        Optional<Instant> nextWordDue,
        List<PhaseSpan> phases,
        Map<String, List<StatusSpan>> spans,
        List<Interval> impactTime) {
    /** The status it puts each of its components into now, operational ones left out. */
    public Map<String, ComponentStatus> current() {
        Map<String, ComponentStatus> now = new java.util.LinkedHashMap<>();
        spans.forEach((component, list) -> list.stream()
                .filter(StatusSpan::ongoing)
                .reduce((first, second) -> second)
                .ifPresent(span -> now.put(component, span.status())));
        return now;
    }

    /** How long customers were affected, overlaps merged. */
    public Duration impactDuration() {
        return impactTime.stream().map(Interval::duration).reduce(Duration.ZERO, Duration::plus);
    }
}
