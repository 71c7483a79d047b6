package dev.candor.record;

import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import java.util.HashMap;
import java.util.Map;

/** The ids that components, their aliases and groups have taken, and the names that readers could confuse. */
final class ComponentIds {
    private final Problems problems;
    private final Map<String, Place> taken = new HashMap<>();
    private final Map<String, Place> looks = new HashMap<>();

    ComponentIds(Problems problems) {
        this.problems = problems;
    }

    /** Takes an id; false with an error where it is none or is taken. */
    boolean claim(String id, Place place) {
        if (!Slugs.check(id, place, problems)) {
            return false;
        }
        Place earlier = taken.putIfAbsent(id, place);
        if (earlier != null) {
            problems.error(
                    "duplicate-id",
                    place,
                    "uses \"" + id + "\" a second time",
                    "ids, aliases and groups share one set of names; the first is on line " + earlier.line());
        }
        return earlier == null;
    }

    /** Takes an id for a group that has none of its own. */
    String derived(String name) {
        String id = Slugs.propose(name);
        String free = taken.containsKey(id) ? Slugs.propose("group " + name) : id;
        for (int i = 2; taken.containsKey(free); i++) {
            free = Slugs.propose("group " + i + " " + name);
        }
        taken.put(free, Place.of(""));
        return free;
    }

    /** Warns of a name that looks like another one. */
    void look(String name, Place place) {
        Place earlier = looks.putIfAbsent(Lookalikes.skeleton(name), place);
        if (earlier != null) {
            problems.warning(
                    "lookalike-name",
                    place,
                    "has a name that readers cannot tell from another component's",
                    "the other is on line " + earlier.line());
        }
    }
}
