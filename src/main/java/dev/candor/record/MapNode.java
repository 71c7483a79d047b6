package dev.candor.record;

import dev.candor.problem.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keys and values in the order written.
 *
 * @param entries by key
 */
public record MapNode(Map<String, Entry> entries, Place place) implements Node {
    public MapNode {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /**
     * A key with its value.
     *
     * @param place where the key stands
     */
    public record Entry(String key, Place place, Node value) {}

    /** The value of a key, empty values included. */
    public Optional<Node> get(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** The entries in the order written. */
    public Collection<Entry> all() {
        return entries.values();
    }

    /** Where keys and list items stand, by path: {@code severity}, {@code scheduled.end}, {@code actions[2].due}. */
    public Map<String, Place> places() {
        Map<String, Place> found = new LinkedHashMap<>();
        List<Located> open = new ArrayList<>();
        all().forEach(entry -> open.add(new Located(entry.key(), entry.place(), entry.value())));
        while (!open.isEmpty()) {
            Located next = open.remove(open.size() - 1);
            found.put(next.path(), next.place());
            open.addAll(next.children());
        }
        return found;
    }

    private record Located(String path, Place place, Node value) {
        List<Located> children() {
            List<Located> children = new ArrayList<>();
            if (value instanceof MapNode map) {
                map.all()
                        .forEach(entry ->
                                children.add(new Located(path + "." + entry.key(), entry.place(), entry.value())));
            }
            if (value instanceof ListNode list) {
                for (int i = 0; i < list.items().size(); i++) {
                    Node item = list.items().get(i);
                    children.add(new Located(path + "[" + i + "]", item.place(), item));
                }
            }
            return children;
        }
    }
}
