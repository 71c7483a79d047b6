package dev.candor.insight;

import dev.candor.model.Component;
import dev.candor.model.ComponentStatus;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Leads a component's earlier ids to the one it has now, so that its record stays one record, and keeps the site's order. */
final class ComponentNames {
    private final Map<String, String> current = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();

    ComponentNames(List<Component> components) {
        components.forEach(component -> component.aliases().forEach(alias -> current.put(alias, component.id())));
        components.forEach(component -> {
            current.put(component.id(), component.id());
            positions.put(component.id(), positions.size());
        });
    }

    /** Statuses by current id, in the site's order; the worst where a record names a component by two of its ids. */
    Map<String, ComponentStatus> canonical(Map<String, ComponentStatus> statuses) {
        Comparator<String> siteOrder = Comparator.comparing(id -> positions.getOrDefault(id, Integer.MAX_VALUE));
        Map<String, ComponentStatus> canonical = new TreeMap<>(siteOrder.thenComparing(Comparator.naturalOrder()));
        statuses.forEach((id, status) -> canonical.merge(
                current.getOrDefault(id, id), status, (one, other) -> ComponentStatus.worst(List.of(one, other))));
        return canonical;
    }
}
