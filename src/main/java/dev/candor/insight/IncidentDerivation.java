package dev.candor.insight;

import dev.candor.model.ComponentStatus;
import dev.candor.model.Incident;
import dev.candor.model.IncidentKind;
import dev.candor.model.Interval;
import dev.candor.model.Phase;
import dev.candor.model.Severity;
import dev.candor.model.Update;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows one incident's words up to a moment; the rules are in docs/derivation.md. */
final class IncidentDerivation {
    private final Map<String, Severity> severities;
    private final ComponentNames names;
    private final Instant now;

    IncidentDerivation(Map<String, Severity> severities, ComponentNames names, Instant now) {
        this.severities = severities;
        this.names = names;
        this.now = now;
    }

    /** The incident at the moment of looking. */
    IncidentState state(Incident incident) {
        List<Update> said = saidBy(incident.updates(), now);
        Phase phase = phase(incident, said);
        Optional<Instant> ended = ended(incident, said);
        boolean open = !said.isEmpty() && ended.isEmpty();
        Map<String, List<StatusSpan>> spans = spans(incident, said);
        return new IncidentState(
                incident,
                phase,
                open,
                !said.isEmpty(),
                said,
                incident.impact().orElseGet(() -> ImpactRules.of(spans)),
                ended,
                open ? nextWord(incident, said) : Optional.empty(),
                phases(said),
                spans,
                impactTime(spans));
    }

    /** The updates said by then, oldest first. */
    static List<Update> saidBy(List<Update> updates, Instant now) {
        return updates.stream().filter(update -> !update.at().isAfter(now)).toList();
    }

    private static Phase phase(Incident incident, List<Update> said) {
        Phase unspoken = incident.kind() == IncidentKind.NOTICE ? Phase.UPDATE : Phase.INVESTIGATING;
        return said.stream()
                .map(Update::phase)
                .filter(phase -> phase != Phase.UPDATE)
                .reduce(unspoken, (before, after) -> after);
    }

    private Optional<Instant> ended(Incident incident, List<Update> said) {
        Optional<Instant> resolved = Optional.empty();
        for (Update update : said) {
            if (update.phase() == Phase.RESOLVED) {
                resolved = resolved.or(() -> Optional.of(update.at()));
            } else if (update.phase() != Phase.UPDATE) {
                resolved = Optional.empty();
            }
        }
        return resolved.or(() -> incident.kind() == IncidentKind.NOTICE
                ? incident.until().filter(until -> !until.isAfter(now))
                : Optional.empty());
    }

    private Optional<Instant> nextWord(Incident incident, List<Update> said) {
        Update last = said.get(said.size() - 1);
        Optional<Duration> owed = incident.kind() == IncidentKind.NOTICE
                ? Optional.empty()
                : incident.severity()
                        .flatMap(id -> Optional.ofNullable(severities.get(id)))
                        .flatMap(Severity::updateEvery);
        return last.next().or(() -> owed).map(last.at()::plus);
    }

    private List<PhaseSpan> phases(List<Update> said) {
        List<PhaseSpan> spans = new ArrayList<>();
        Phase phase = Phase.INVESTIGATING;
        Instant since = said.isEmpty() ? now : said.get(0).at();
        for (Update update : said) {
            if (update.phase() != Phase.UPDATE && update.phase() != phase) {
                addPhase(spans, phase, since, update.at());
                phase = update.phase();
                since = update.at();
            }
        }
        addPhase(spans, phase, since, now);
        return List.copyOf(spans);
    }

    private static void addPhase(List<PhaseSpan> spans, Phase phase, Instant since, Instant until) {
        if (!phase.isFinal() && since.isBefore(until)) {
            spans.add(new PhaseSpan(phase, new Interval(since, until)));
        }
    }

    private Map<String, List<StatusSpan>> spans(Incident incident, List<Update> said) {
        if (incident.kind() == IncidentKind.NOTICE || said.isEmpty()) {
            return Map.of();
        }
        Map<String, ComponentStatus> initial = names.canonical(incident.components());
        StatusLine line = new StatusLine(incident.id(), incident.started(), initial);
        Map<String, ComponentStatus> ended = Map.of();
        boolean resolved = false;
        for (Update update : said) {
            Map<String, ComponentStatus> stated = names.canonical(update.components());
            if (update.phase() == Phase.RESOLVED) {
                ended = resolved ? ended : line.affected();
                line.restoreExcept(update.at(), stated);
            } else {
                boolean back = resolved && stated.isEmpty() && bringsImpactBack(update.phase());
                line.set(update.at(), back ? (ended.isEmpty() ? initial : ended) : stated);
            }
            resolved = update.phase() == Phase.RESOLVED || (resolved && update.phase() == Phase.UPDATE);
        }
        return line.spansAt(now);
    }

    private static boolean bringsImpactBack(Phase phase) {
        return phase == Phase.INVESTIGATING || phase == Phase.IDENTIFIED;
    }

    private static List<Interval> impactTime(Map<String, List<StatusSpan>> spans) {
        return Intervals.of(spans.values().stream()
                        .flatMap(List::stream)
                        .filter(span -> span.status().isImpact())
                        .map(StatusSpan::interval)
                        .toList())
                .stretches();
    }
}
