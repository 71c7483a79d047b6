package dev.candor.record;

import dev.candor.problem.DidYouMean;
import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which records exist, whoever may see them, so that a name of one that does not is an error and a name of a hidden one is not.
 *
 * @param ids by folder
 * @param tolerant whether a missing record is left out of the list with a warning
 */
record References(Map<String, Set<String>> ids, boolean tolerant) {

    /** The ids of records that exist. */
    List<String> read(List<ScalarNode> names, String folder, Problems problems) {
        Set<String> known = ids.getOrDefault(folder, Set.of());
        List<String> found = new ArrayList<>();
        for (ScalarNode name : names) {
            String id = name.text().strip();
            if (known.contains(id)) {
                found.add(id);
            } else {
                problems.add(missing(id, name, folder, known));
            }
        }
        return found.stream().distinct().toList();
    }

    private Problem missing(String id, ScalarNode name, String folder, Set<String> known) {
        String message = "there is no record " + Quotes.value(id) + " in " + folder + "/";
        String hint = DidYouMean.nearest(id, known)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("a record's id is the name of its file without .md");
        return tolerant
                ? Problem.warning("missing-record", name.place(), message, hint)
                : Problem.error("missing-record", name.place(), message, hint);
    }
}
