package dev.candor.model;

import java.util.List;

/**
 * Components shown together; its status is its worst component's.
 *
 * @param id derived from the name where the site gives none
 */
public record ComponentGroup(String id, String name, String description, List<Component> components)
        implements ComponentEntry {
    public ComponentGroup {
        components = List.copyOf(components);
    }
}
