package dev.candor.record;

import dev.candor.problem.Place;

/** A piece of YAML with its place: text, a list or a map. Nothing is a number or a boolean before a reader asks for one. */
public sealed interface Node permits ScalarNode, ListNode, MapNode {
    /** Where its first character stands. */
    Place place();

    /** What it is, as a message calls it. */
    default String kind() {
        if (this instanceof ListNode) {
            return "a list";
        }
        return this instanceof MapNode ? "a map of keys" : "text";
    }

    /** Whether a key was written without a value, or with {@code null} or {@code ~}. */
    default boolean isEmpty() {
        return this instanceof ScalarNode scalar && scalar.isNull();
    }
}
