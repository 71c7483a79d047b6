package dev.candor.record;

import dev.candor.problem.Problems;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the site's vocabulary of contributing factors: a list of ids, a list of ids with names, or a map of names by id. */
final class CausesReader {
    private final Problems problems;
    private final Map<String, String> found = new LinkedHashMap<>();

    private CausesReader(Problems problems) {
        this.problems = problems;
    }

    /** Names by id, in the order written. */
    static Map<String, String> read(Fields site, Problems problems) {
        CausesReader reader = new CausesReader(problems);
        site.value("causes").ifPresent(node -> reader.readAll(site, node));
        return Collections.unmodifiableMap(reader.found);
    }

    private void readAll(Fields site, Node causes) {
        if (causes instanceof MapNode) {
            site.map("causes").ifPresent(this::byId);
            return;
        }
        for (Node item : site.items("causes")) {
            if (item instanceof ScalarNode scalar) {
                add(scalar.text().strip(), "", scalar);
            } else {
                site.child(item, "causes").ifPresent(cause -> {
                    add(cause.requiredText("id"), cause.text("name").orElse(""), cause.node());
                    cause.finish();
                });
            }
        }
    }

    private void byId(Fields causes) {
        for (MapNode.Entry entry : causes.node().all()) {
            if (entry.value() instanceof MapNode) {
                causes.map(entry.key()).ifPresent(cause -> {
                    add(entry.key(), cause.text("name").orElse(""), cause.node());
                    cause.finish();
                });
            } else {
                add(entry.key(), causes.text(entry.key()).orElse(""), entry.value());
            }
        }
    }

    private void add(String id, String name, Node node) {
        if (id.isEmpty() || !Slugs.check(id, node.place(), problems)) {
            return;
        }
        String shown = name.isEmpty() ? capitalised(id) : name;
        if (found.putIfAbsent(id, shown) != null) {
            problems.error("duplicate-id", node.place(), "names the cause \"" + id + "\" twice", "delete one of them");
        }
    }

    private static String capitalised(String id) {
        return Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
    }
}
