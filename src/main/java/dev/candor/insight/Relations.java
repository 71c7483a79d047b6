package dev.candor.insight;

import dev.candor.model.Catalog;
import dev.candor.model.Incident;
import dev.candor.model.Postmortem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which records name which, looked up from the one that is named. */
public final class Relations {
    private final Map<String, List<Postmortem>> covering = new HashMap<>();
    private final Map<String, List<Postmortem>> naming = new HashMap<>();
    private final Map<String, List<Incident>> repeating = new HashMap<>();

    private Relations() {}

    /** Indexes a catalog once. */
    public static Relations of(Catalog catalog) {
        Relations relations = new Relations();
        for (Postmortem postmortem : catalog.postmortems().values()) {
            add(relations.covering, postmortem.incidents(), postmortem);
            add(relations.naming, postmortem.recurrenceOf(), postmortem);
        }
        catalog.incidents().values().forEach(incident -> add(relations.repeating, incident.recurrenceOf(), incident));
        return relations;
    }

    private static <T> void add(Map<String, List<T>> index, List<String> ids, T naming) {
        ids.stream()
                .distinct()
                .forEach(id ->
                        index.computeIfAbsent(id, any -> new ArrayList<>()).add(naming));
    }

    /** The postmortems that cover an incident, newest first. */
    public List<Postmortem> postmortemsOf(String incidentId) {
        return List.copyOf(covering.getOrDefault(incidentId, List.of()));
    }

    /** The incidents that say they repeat an incident, newest first. */
    public List<Incident> repeatsOf(String incidentId) {
        return List.copyOf(repeating.getOrDefault(incidentId, List.of()));
    }

    /** The postmortems that say their incidents repeat an incident, newest first. */
    public List<Postmortem> postmortemsNaming(String incidentId) {
        return List.copyOf(naming.getOrDefault(incidentId, List.of()));
    }
}
