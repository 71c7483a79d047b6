package dev.candor.record;

import dev.candor.problem.Place;

/**
 * Text.
 *
 * @param text as written, after YAML's escapes and folds
 * @param quoted whether it stood in quotes or in a block, so that {@code "null"} is a word
 */
public record ScalarNode(String text, boolean quoted, Place place) implements Node {
    /** Whether it says that there is no value. */
    public boolean isNull() {
        return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
}
