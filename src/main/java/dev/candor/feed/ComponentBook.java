package dev.candor.feed;

import dev.candor.insight.Insights;
import dev.candor.model.Component;
import dev.candor.model.ComponentEntry;
import dev.candor.model.ComponentGroup;
import dev.candor.model.SiteSettings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The site's components found by any of their names, each with its group, in the order shown. */
final class ComponentBook {

    private final SiteSettings site;
    private final Insights insights;
    private final Map<String, Component> byAnyId = new HashMap<>();
    private final Map<String, ComponentGroup> groups = new HashMap<>();

    ComponentBook(SiteSettings site, Insights insights) {
        this.site = site;
        this.insights = insights;
        for (Component component : site.components()) {
            component.aliases().forEach(alias -> byAnyId.putIfAbsent(alias, component));
        }
        site.components().forEach(component -> byAnyId.put(component.id(), component));
        for (ComponentEntry entry : site.layout()) {
            if (entry instanceof ComponentGroup group) {
                group.components().forEach(component -> groups.put(component.id(), group));
            }
        }
    }

    /** The component that has this id or had it once. */
    Optional<Component> find(String id) {
        return Optional.ofNullable(byAnyId.get(id));
    }

    /** The group that a component belongs to. */
    Optional<ComponentGroup> groupOf(Component component) {
        return Optional.ofNullable(groups.get(component.id()));
    }

    /** All components, retired ones included, in the order shown. */
    List<Component> all() {
        return site.components();
    }

    /** Those that have not left the page. */
    List<Component> shown() {
        return all().stream()
                .filter(component -> !insights.isRetired(component))
                .toList();
    }

    /** A component's name with its group's in front. */
    String label(Component component) {
        return groupOf(component).map(group -> group.name() + " - ").orElse("") + component.name();
    }

    /** The components behind ids, each once, in the order shown. */
    List<Component> inOrder(Collection<String> ids) {
        Set<String> wanted =
                ids.stream().flatMap(id -> find(id).stream()).map(Component::id).collect(Collectors.toSet());
        return wanted.isEmpty()
                ? List.of()
                : all().stream()
                        .filter(component -> wanted.contains(component.id()))
                        .toList();
    }

    /** Things sorted under each component that they name, in their order; every component has a list. */
    <T> Map<Component, List<T>> sorted(Collection<T> things, Function<T, List<Component>> components) {
        Map<Component, List<T>> sorted = new LinkedHashMap<>();
        all().forEach(component -> sorted.put(component, new ArrayList<>()));
        for (T thing : things) {
            components
                    .apply(thing)
                    .forEach(component ->
                            sorted.getOrDefault(component, new ArrayList<>()).add(thing));
        }
        return sorted;
    }
}
