package dev.candor.record;

import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import java.util.HashMap;
import java.util.Map;

/** The keys of one map, and what is wrong with them together: two that are the same, or that only look different. */
final class MapKeys {
    private static final int LONGEST = 200;

    private final Problems problems;
    private final boolean named;
    private final Map<String, ScalarNode> bySkeleton = new HashMap<>();

    /**
     * Keys of one map.
     *
     * @param named whether messages may name them; not below {@code internal}
     */
    MapKeys(Problems problems, boolean named) {
        this.problems = problems;
        this.named = named;
    }

    /** Adds a key; a merge key, an empty or endless key and one that stands here already are errors. */
    void add(ScalarNode key) {
        String skeleton = Lookalikes.skeleton(key.text());
        if (key.text().equals("<<")) {
            problems.error("yaml-merge", key.place(), "uses a YAML merge key (<<)", "write the keys out");
        } else if (skeleton.isEmpty()) {
            problems.error("empty-key", key.place(), "has a value without a key", "write \"key: value\"");
        } else if (key.text().length() > LONGEST) {
            String message = "has a key of more than " + LONGEST + " characters";
            problems.error("long-key", key.place(), message, "check its colon");
        } else if (bySkeleton.containsKey(skeleton)) {
            duplicate(key, bySkeleton.get(skeleton));
        } else {
            bySkeleton.put(skeleton, key);
        }
    }

    private void duplicate(ScalarNode key, ScalarNode earlier) {
        Place first = earlier.place();
        boolean same = key.text().equals(earlier.text());
        problems.error(
                "duplicate-key",
                key.place(),
                same
                        ? "has " + name(key) + " twice"
                        : "has a key that looks like " + like(earlier) + " but is spelt differently",
                "keep one of them; the first is on line " + first.line());
    }

    private String like(ScalarNode key) {
        return named ? Quotes.key(key.text()) : "another";
    }

    private String name(ScalarNode key) {
        return named ? "the key " + Quotes.key(key.text()) : "a key";
    }
}
