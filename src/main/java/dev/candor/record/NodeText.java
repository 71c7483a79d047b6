package dev.candor.record;

import java.util.stream.Collectors;

/** Writes a node as one line of text, for what is kept but not understood. */
final class NodeText {
    private NodeText() {}

    /** A scalar as it is, lists and maps in YAML's flow style. */
    static String of(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.isNull() ? "" : scalar.text();
        }
        if (node instanceof ListNode list) {
            return list.items().stream().map(NodeText::of).collect(Collectors.joining(", ", "[", "]"));
        }
        return ((MapNode) node)
                .all().stream()
                        .map(entry -> entry.key() + ": " + of(entry.value()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }
}
