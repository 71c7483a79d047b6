package dev.candor.exchange;

import dev.candor.model.Component;
import dev.candor.record.Slugs;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The systems of a cState site as components: those it lists, and as retired ones those that only its issues name. */
final class CstateComponents {
    private final Map<String, String> known = new LinkedHashMap<>();
    private final Map<String, String> former = new TreeMap<>();
    private final Map<String, LocalDate> lastSeen = new TreeMap<>();

    /** Systems that the site lists. */
    static CstateComponents of(List<CstateSettings.Part> systems) {
        CstateComponents components = new CstateComponents();
        systems.forEach(system -> components.known.putIfAbsent(Slugs.propose(system.name()), system.name()));
        return components;
    }

    /** Adds the components of a site that is there already, which count as listed. */
    void add(List<Component> components) {
        components.forEach(component -> known.putIfAbsent(component.id(), component.name()));
    }

    /**
     * The ids of the systems that an issue names, in its order. Names that differ in case or spaces are one, and a line of several known ones is several.
     *
     * @param until when the issue was over, at least as far as is known
     */
    List<String> ids(List<String> names, Instant until) {
        List<String> ids = new ArrayList<>();
        names.stream().flatMap(name -> parts(name).stream()).forEach(name -> ids.add(id(name)));
        LocalDate day = until.atZone(ZoneOffset.UTC).toLocalDate();
        ids.forEach(id -> lastSeen.merge(id, day, (a, b) -> a.isAfter(b) ? a : b));
        return ids.stream().distinct().toList();
    }

    /** Names of systems that the site does not list, by id. */
    Map<String, String> former() {
        return former;
    }

    /** The last day on which an issue names a component. */
    Optional<LocalDate> lastSeen(String id) {
        return Optional.ofNullable(lastSeen.get(id));
    }

    /** The last day on which an issue names any. */
    Optional<LocalDate> lastDay() {
        return lastSeen.values().stream().max(LocalDate::compareTo);
    }

    private String id(String name) {
        String id = Slugs.propose(name);
        if (!known.containsKey(id)) {
            former.putIfAbsent(id, name);
        }
        return id;
    }

    private List<String> parts(String name) {
        List<String> parts = Arrays.stream(name.split("\\s*,\\s*"))
                .filter(part -> !part.isBlank())
                .toList();
        boolean several = parts.size() > 1 && parts.stream().allMatch(part -> known.containsKey(Slugs.propose(part)));
        return several ? parts : List.of(name);
    }
}
