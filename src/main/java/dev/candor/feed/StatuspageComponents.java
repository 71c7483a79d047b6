package dev.candor.feed;

import dev.candor.insight.Insights;
import dev.candor.insight.StatusSpan;
import dev.candor.model.Component;
import dev.candor.model.ComponentEntry;
import dev.candor.model.ComponentGroup;
import dev.candor.model.ComponentStatus;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The component objects of the Statuspage contract: 13 keys each, a group's children as the 14th. */
final class StatuspageComponents {

    private final StatuspageSite site;
    private final ComponentBook book;
    private final Insights insights;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, ObjectNode> made = new HashMap<>();
    private final ArrayNode all;

    StatuspageComponents(StatuspageSite site, ComponentBook book, Insights insights) {
        this.site = site;
        this.book = book;
        this.insights = insights;
        number(site.settings().layout());
        book.all().forEach(component -> made.put(component.id(), make(component)));
        this.all = Json.array(rows().stream());
    }

    /** Positions start again inside every group. */
    private void number(Collection<? extends ComponentEntry> entries) {
        int position = 1;
        for (ComponentEntry entry : entries) {
            positions.put(key(entry), position++);
            if (entry instanceof ComponentGroup group) {
                number(group.components());
            }
        }
    }

    private static String key(ComponentEntry entry) {
        return (entry instanceof ComponentGroup ? "group " : "component ") + entry.id();
    }

    private int position(ComponentEntry entry) {
        return positions.getOrDefault(key(entry), 0);
    }

    /** Groups and components that have not left the page, interleaved by position. */
    ArrayNode all() {
        return all.deepCopy();
    }

    /** The objects of some components. */
    ArrayNode of(List<Component> components) {
        return Json.array(components.stream()
                .flatMap(component -> java.util.Optional.ofNullable(made.get(component.id())).stream())
                .map(ObjectNode::deepCopy));
    }

    private List<ObjectNode> rows() {
        return site.settings().layout().stream()
                .flatMap(this::withChildren)
                .sorted(Comparator.comparingInt(this::position))
                .map(entry -> entry instanceof ComponentGroup group ? make(group) : make((Component) entry))
                .toList();
    }

    /** An entry and those inside it, as far as they are on the page. */
    private Stream<ComponentEntry> withChildren(ComponentEntry entry) {
        if (entry instanceof ComponentGroup group) {
            List<Component> shown = shown(group);
            return shown.isEmpty() ? Stream.empty() : Stream.concat(Stream.of(group), shown.stream());
        }
        return Stream.of(entry).filter(each -> !insights.isRetired((Component) each));
    }

    private List<Component> shown(ComponentGroup group) {
        return group.components().stream()
                .filter(component -> !insights.isRetired(component))
                .toList();
    }

    private ObjectNode make(Component component) {
        ObjectNode object = head(component, insights.status(component.id()), created(component), updated(component));
        object.put("description", component.description().isEmpty() ? null : component.description());
        object.put("showcase", true);
        object.put("start_date", component.since().map(Object::toString).orElse(null));
        object.put(
                "group_id",
                book.groupOf(component)
                        .filter(group -> !shown(group).isEmpty())
                        .map(group -> site.id("group", group.id()))
                        .orElse(null));
        return tail(object, false);
    }

    private ObjectNode make(ComponentGroup group) {
        List<Component> shown = shown(group);
        Instant created =
                shown.stream().map(this::created).min(Comparator.naturalOrder()).orElse(site.begun());
        Instant updated =
                shown.stream().map(this::updated).max(Comparator.naturalOrder()).orElse(created);
        ObjectNode object = head(group, insights.worst(shown), created, updated);
        object.put("description", group.description().isEmpty() ? null : group.description());
        object.put("showcase", false);
        object.putNull("start_date");
        object.putNull("group_id");
        tail(object, true);
        List<String> children =
                shown.stream().map(child -> site.id("component", child.id())).toList();
        object.set("components", Json.words(children));
        return object;
    }

    private ObjectNode head(ComponentEntry entry, ComponentStatus status, Instant created, Instant updated) {
        ObjectNode object = Json.object();
        object.put("id", site.id(entry instanceof ComponentGroup ? "group" : "component", entry.id()));
        object.put("name", entry.name());
        object.put("status", StatuspageWord.status(status));
        object.put("created_at", site.time().text(created));
        object.put("updated_at", site.time().text(updated));
        object.put("position", position(entry));
        return object;
    }

    private ObjectNode tail(ObjectNode object, boolean group) {
        object.put("page_id", site.pageId());
        object.put("group", group);
        object.put("only_show_if_degraded", false);
        return object;
    }

    private Instant created(Component component) {
        ZoneId zone = site.settings().zone();
        return component.since().map(day -> day.atStartOfDay(zone).toInstant()).orElse(site.begun());
    }

    /** When its status last changed. */
    private Instant updated(Component component) {
        return insights.spans(component.id()).stream()
                .map(StatuspageComponents::changed)
                .max(Comparator.naturalOrder())
                .orElse(created(component));
    }

    private static Instant changed(StatusSpan span) {
        return span.ongoing() ? span.interval().start() : span.interval().end();
    }
}
