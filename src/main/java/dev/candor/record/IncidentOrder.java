package dev.candor.record;

import dev.candor.model.Incident;
import dev.candor.model.Phase;
import dev.candor.model.Update;
import dev.candor.problem.Place;
import java.time.Instant;
import java.util.Optional;

/** Checks that nothing in an incident ends before it starts. */
final class IncidentOrder {
    private static final String CODE = "end-before-start";

    private final OpenRecord open;
    private final Incident incident;

    IncidentOrder(OpenRecord open, Incident incident) {
        this.open = open;
        this.incident = incident;
    }

    /** Reports every end that comes too early. */
    void check() {
        if (incident.updates().isEmpty()) {
            return;
        }
        Instant started = incident.started();
        Fields fields = open.fields();
        early(
                incident.milestones().mitigated(),
                started,
                fields.place("mitigated"),
                "the impact ends before it starts");
        early(incident.until(), incident.firstWord(), fields.place("until"), "the notice ends before its first word");
        for (Update update : incident.updates()) {
            Optional<Instant> end = Optional.of(update.at()).filter(at -> update.phase() == Phase.RESOLVED);
            early(end, started, update.place(), "the incident is resolved before it starts");
        }
    }

    private void early(Optional<Instant> end, Instant start, Place place, String message) {
        if (end.filter(moment -> moment.isBefore(start)).isPresent()) {
            open.problems().error(CODE, place, message, "the start is " + start);
        }
    }
}
