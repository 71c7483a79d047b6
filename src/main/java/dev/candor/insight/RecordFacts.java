package dev.candor.insight;

import dev.candor.model.ActionItem;
import dev.candor.model.ComponentStatus;
import dev.candor.model.ContentRecord;
import dev.candor.model.Incident;
import dev.candor.model.Maintenance;
import dev.candor.model.Postmortem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a record says besides its texts: names and values as its file has them, those without a value left out. */
final class RecordFacts {
    private final Map<String, String> facts = new LinkedHashMap<>();

    private RecordFacts() {}

    static Map<String, String> of(ContentRecord entry) {
        RecordFacts found = new RecordFacts();
        found.put("title", entry.title());
        found.put("visibility", word(entry.meta().visibility()));
        if (entry instanceof Incident incident) {
            found.incident(incident);
        } else if (entry instanceof Maintenance maintenance) {
            found.maintenance(maintenance);
        } else if (entry instanceof Postmortem postmortem) {
            found.postmortem(postmortem);
        }
        return found.facts;
    }

    private void incident(Incident incident) {
        put("kind", word(incident.kind()));
        put("severity", incident.severity());
        components(incident.components());
        put("started", incident.milestones().started());
        put("detected", incident.milestones().detected());
        put("acknowledged", incident.milestones().acknowledged());
        put("declared", incident.milestones().declared());
        put("mitigated", incident.milestones().mitigated());
        put("until", incident.until());
        put("impact", incident.impact().map(RecordFacts::word));
        put("detection", incident.detection().map(RecordFacts::word));
        put("tags", String.join(", ", incident.tags()));
    }

    private void maintenance(Maintenance maintenance) {
        components(maintenance.components());
        put(
                "scheduled",
                maintenance.scheduled().start() + " to "
                        + maintenance.scheduled().end());
        put("repeat", maintenance.repeat().map(repeat -> repeat.rule()));
        put("tags", String.join(", ", maintenance.tags()));
    }

    private void postmortem(Postmortem postmortem) {
        put("status", word(postmortem.status()));
        put("incidents", String.join(", ", postmortem.incidents()));
        put("published", postmortem.published());
        put("owner", postmortem.owner());
        put("causes", String.join(", ", postmortem.causes()));
        put("trigger", postmortem.trigger());
        put("detection", postmortem.detection().map(RecordFacts::word));
        postmortem.impact().forEach((name, value) -> put("impact " + name, value));
        postmortem.actions().forEach(action -> put("action " + action.id(), action(action)));
    }

    private static String action(ActionItem action) {
        String owner = action.owner().isEmpty() ? "" : ", " + action.owner();
        return action.title() + ", " + word(action.status()) + owner + day(", due ", action.due())
                + day(", done ", action.done());
    }

    private static String day(String before, Optional<LocalDate> day) {
        return day.map(known -> before + known).orElse("");
    }

    private void components(Map<String, ComponentStatus> statuses) {
        put("components", statuses(statuses));
    }

    /** Statuses as a heading has them, in the order of their ids. */
    static String statuses(Map<String, ComponentStatus> statuses) {
        return String.join(
                ", ",
                new TreeMap<>(statuses)
                        .entrySet().stream()
                                .map(entry -> entry.getKey() + "=" + word(entry.getValue()))
                                .toList());
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void put(String name, Optional<?> value) {
        value.ifPresent(known -> put(name, known.toString()));
    }

    private void put(String name, String value) {
        if (!value.isEmpty()) {
            facts.put(name, value);
        }
    }
}
