package dev.candor.check;

import dev.candor.model.Incident;
import dev.candor.model.IncidentKind;
import dev.candor.model.Phase;
import dev.candor.model.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How an incident has gone so far, as far as rules need to know.
 *
 * @param incident the record
 * @param told its updates up to the moment of the check, oldest first
 */
record Course(Incident incident, List<Update> told) {
    private static final Set<Phase> REOPENING =
            Set.of(Phase.INVESTIGATING, Phase.IDENTIFIED, Phase.MITIGATED, Phase.MONITORING);

    /** All incidents of a catalog that have begun; neither notices nor drills. */
    static Stream<Course> all(CheckContext context) {
        return context.catalog().incidents().values().stream()
                .filter(incident -> incident.kind() == IncidentKind.INCIDENT)
                .map(incident -> of(incident, context.now()))
                .filter(course -> !course.told().isEmpty());
    }

    static Course of(Incident incident, Instant now) {
        return new Course(
                incident,
                incident.updates().stream()
                        .filter(update -> !update.at().isAfter(now))
                        .toList());
    }

    /** The newest word. */
    Update last() {
        return told.get(told.size() - 1);
    }

    /** When it was resolved for good; empty while it is open. */
    Optional<Instant> resolved() {
        Optional<Instant> resolved = Optional.empty();
        for (Update update : told) {
            if (update.phase() == Phase.RESOLVED) {
                resolved = Optional.of(update.at());
            } else if (REOPENING.contains(update.phase())) {
                resolved = Optional.empty();
            }
        }
        return resolved;
    }
}
