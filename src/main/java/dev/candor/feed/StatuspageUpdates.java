package dev.candor.feed;

import dev.candor.insight.StatusSpan;
import dev.candor.model.Component;
import dev.candor.model.ComponentStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The {@code incident_updates} of the Statuspage contract, newest first, with what each changed. */
final class StatuspageUpdates {

    private final StatuspageSite site;
    private final ComponentBook book;

    StatuspageUpdates(StatuspageSite site, ComponentBook book) {
        this.site = site;
        this.book = book;
    }

    /**
     * Whose updates they are.
     *
     * @param id the incident's id
     * @param components what it is about
     * @param spans what it did to each, by component id
     */
    record Subject(String id, List<Component> components, Map<String, List<StatusSpan>> spans) {

        private ComponentStatus statusAt(Component component, StatuspageWord word) {
            return word.status().equals("scheduled")
                    ? ComponentStatus.OPERATIONAL
                    : StatuspageWord.statusAt(spans.getOrDefault(component.id(), List.of()), word.at());
        }
    }

    /** The objects of words that are given oldest first. */
    ArrayNode of(Subject subject, List<StatuspageWord> oldestFirst) {
        List<ObjectNode> objects = new ArrayList<>();
        Map<Component, ComponentStatus> before = new HashMap<>();
        Map<String, Integer> said = new HashMap<>();
        for (StatuspageWord word : oldestFirst) {
            String moment = word.at().toString();
            int nth = said.merge(moment, 1, Integer::sum);
            String id = StatuspageId.of("update", subject.id(), moment, Integer.toString(nth));
            ObjectNode object = Json.object().put("id", id);
            fill(object, word, subject);
            object.set("affected_components", affected(subject, word, before));
            objects.add(tail(object));
        }
        Collections.reverse(objects);
        return Json.array(objects.stream());
    }

    private static ObjectNode tail(ObjectNode object) {
        object.put("deliver_notifications", true);
        object.putNull("custom_tweet");
        object.putNull("tweet_id");
        return object;
    }

    private void fill(ObjectNode object, StatuspageWord word, Subject subject) {
        String at = site.time().text(word.at());
        object.put("status", word.status());
        object.put("body", word.body());
        object.put("incident_id", subject.id());
        object.put("created_at", at);
        object.put("updated_at", at);
        object.put("display_at", at);
    }

    private JsonNode affected(Subject subject, StatuspageWord word, Map<Component, ComponentStatus> before) {
        if (subject.components().isEmpty()) {
            return Json.nothing();
        }
        return Json.array(subject.components().stream().map(component -> {
            ComponentStatus now = subject.statusAt(component, word);
            ComponentStatus old = before.getOrDefault(component, ComponentStatus.OPERATIONAL);
            before.put(component, now);
            return change(component, old, now);
        }));
    }

    private ObjectNode change(Component component, ComponentStatus old, ComponentStatus now) {
        ObjectNode change = Json.object();
        change.put("code", site.id("component", component.id()));
        change.put("name", book.label(component));
        change.put("old_status", StatuspageWord.status(old));
        change.put("new_status", StatuspageWord.status(now));
        return change;
    }
}
