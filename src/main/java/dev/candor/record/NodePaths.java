package dev.candor.record;

import java.util.LinkedHashMap;
import java.util.Map;

/** Flattens a node into its scalars by path: {@code publish.branch}, {@code notify[0].url}. */
final class NodePaths {
    private NodePaths() {}

    /** The scalars at and below a node, in the order written; those without a value are empty texts. */
    static Map<String, String> of(String path, Node node) {
        Map<String, String> found = new LinkedHashMap<>();
        collect(path, node, found);
        return found;
    }

    /** Depth is at most {@link YamlReader#MAX_DEPTH}. */
    private static void collect(String path, Node node, Map<String, String> found) {
        if (node instanceof ScalarNode scalar) {
            found.put(path, scalar.isNull() ? "" : scalar.text());
        }
        if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                collect(path + "[" + i + "]", list.items().get(i), found);
            }
        }
        if (node instanceof MapNode map) {
            map.all()
                    .forEach(entry ->
                            collect(path.isEmpty() ? entry.key() : path + "." + entry.key(), entry.value(), found));
        }
    }
}
