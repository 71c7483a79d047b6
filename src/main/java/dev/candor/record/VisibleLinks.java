package dev.candor.record;

import dev.candor.model.Incident;
import dev.candor.model.Postmortem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes out of records the names of others that exist but were not read for this audience, without a word. */
final class VisibleLinks {
    private VisibleLinks() {}

    /** Incidents that name only incidents among them. */
    static List<Incident> incidents(List<Incident> incidents) {
        Set<String> visible = incidents.stream().map(Incident::id).collect(Collectors.toSet());
        return incidents.stream()
                .map(incident -> visible.containsAll(incident.recurrenceOf()) ? incident : without(incident, visible))
                .toList();
    }

    /** Postmortems that name only visible incidents. */
    static List<Postmortem> postmortems(List<Postmortem> postmortems, Set<String> visible) {
        return postmortems.stream()
                .map(postmortem ->
                        visible.containsAll(postmortem.incidents()) && visible.containsAll(postmortem.recurrenceOf())
                                ? postmortem
                                : without(postmortem, visible))
                .toList();
    }

    private static List<String> only(List<String> ids, Set<String> visible) {
        return ids.stream().filter(visible::contains).toList();
    }

    private static Incident without(Incident incident, Set<String> visible) {
        return new Incident(
                incident.meta(),
                incident.kind(),
                incident.title(),
                incident.severity(),
                incident.components(),
                incident.milestones(),
                incident.impact(),
                incident.detection(),
                only(incident.recurrenceOf(), visible),
                incident.tags(),
                incident.aliases(),
                incident.links(),
                incident.pinned(),
                incident.until(),
                incident.summary(),
                incident.updates(),
                incident.translations());
    }

    private static Postmortem without(Postmortem postmortem, Set<String> visible) {
        return new Postmortem(
                postmortem.meta(),
                postmortem.title(),
                postmortem.status(),
                only(postmortem.incidents(), visible),
                postmortem.date(),
                postmortem.published(),
                postmortem.owner(),
                postmortem.causes(),
                postmortem.trigger(),
                only(postmortem.recurrenceOf(), visible),
                postmortem.detection(),
                postmortem.impact(),
                postmortem.tags(),
                postmortem.aliases(),
                postmortem.links(),
                postmortem.actionsTracked(),
                postmortem.actions(),
                postmortem.sections(),
                postmortem.timeline(),
                postmortem.translations());
    }
}
