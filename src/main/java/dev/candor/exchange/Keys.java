package dev.candor.exchange;

import dev.candor.problem.Place;
import dev.candor.record.ListNode;
import dev.candor.record.MapNode;
import dev.candor.record.Node;
import dev.candor.record.ScalarNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The keys of a foreign file, looked up whatever their case, because Hugo does not mind it either.
 *
 * @param map as written
 */
record Keys(MapNode map) {
    private static final List<String> YES = List.of("true", "yes", "on", "1", "y");

    /** No keys. */
    static final Keys NONE = new Keys(new MapNode(Map.of(), Place.of("")));

    /** A value that is a text, without space around it; empty where it is absent, empty or something else. */
    Optional<String> text(String key) {
        return value(key)
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).text().strip())
                .filter(text -> !text.isEmpty());
    }

    /** Whether it is one of the words for yes. */
    boolean isTrue(String key) {
        return text(key)
                .filter(word -> YES.contains(word.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** The texts of a list; a text alone is a list of one. */
    List<String> texts(String key) {
        return items(key).stream()
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The maps of a list. */
    List<Keys> maps(String key) {
        return items(key).stream()
                .filter(MapNode.class::isInstance)
                .map(node -> new Keys((MapNode) node))
                .toList();
    }

    /** A map below a key; no keys where there is none. */
    Keys below(String key) {
        return value(key)
                .filter(MapNode.class::isInstance)
                .map(node -> new Keys((MapNode) node))
                .orElse(NONE);
    }

    /** Every key that holds a single value and is not one of these, with its value. */
    Map<String, String> others(List<String> known) {
        return map.all().stream()
                .filter(entry -> !known.contains(entry.key().toLowerCase(Locale.ROOT))
                        && !entry.value().isEmpty())
                .filter(entry -> entry.value() instanceof ScalarNode)
                .collect(Collectors.toMap(
                        MapNode.Entry::key,
                        entry -> ((ScalarNode) entry.value()).text(),
                        (a, b) -> a,
                        java.util.TreeMap::new));
    }

    /** The names of all keys. */
    List<String> names() {
        return List.copyOf(map.entries().keySet());
    }

    /** Where a key's value stands, the map where there is none. */
    Place place(String key) {
        return value(key).map(Node::place).orElse(map.place());
    }

    private List<Node> items(String key) {
        return value(key)
                .map(node -> node instanceof ListNode list ? list.items() : List.of(node))
                .orElse(List.of());
    }

    private Optional<Node> value(String key) {
        return map.all().stream()
                .filter(entry -> entry.key().equalsIgnoreCase(key))
                .map(MapNode.Entry::value)
                .filter(node -> !node.isEmpty())
                .findFirst();
    }
}
