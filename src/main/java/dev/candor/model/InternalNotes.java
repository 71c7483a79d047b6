package dev.candor.model;

import java.util.List;
import java.util.Map;

/**
 * What a record keeps under {@code internal:}.
 *
 * @param roles people by role ({@code incident_commander}, …), in the order written
 * @param facts every other key with its value as text, in the order written
 */
public record InternalNotes(Map<String, List<String>> roles, Map<String, String> facts) {
    /** Nothing, as in every public build. */
    public static final InternalNotes NONE = new InternalNotes(Map.of(), Map.of());

    /** Whether there is nothing. */
    public boolean isEmpty() {
        return roles.isEmpty() && facts.isEmpty();
    }
}
