package dev.candor.exchange;

import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import dev.candor.record.ListNode;
import dev.candor.record.MapNode;
import dev.candor.record.Node;
import dev.candor.record.ScalarNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/** Reads TOML into the nodes that YAML is read into, every value as the text that was written. */
final class Toml {
    private Toml() {}

    /** The map that a document is; empty with an error where it is malformed. */
    static Optional<MapNode> read(String text, Place start, Problems problems) {
        try {
            return Optional.of(map(new TomlMapper().readTree(text), start));
        } catch (JacksonException malformed) {
            int line = malformed.getLocation() == null
                    ? 0
                    : malformed.getLocation().getLineNr() - 1;
            problems.warning(
                    "bad-toml",
                    start.at(start.line() + Math.max(0, line), 1),
                    "this is not TOML that can be read",
                    "correct it and import again");
            return Optional.empty();
        }
    }

    private static MapNode map(JsonNode object, Place place) {
        Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
        object.properties()
                .forEach(member -> entries.put(
                        member.getKey(), new MapNode.Entry(member.getKey(), place, node(member.getValue(), place))));
        return new MapNode(entries, place);
    }

    private static Node node(JsonNode value, Place place) {
        if (value.isObject()) {
            return map(value, place);
        }
        if (value.isArray()) {
            List<Node> items =
                    value.valueStream().map(item -> node(item, place)).toList();
            return new ListNode(items, place);
        }
        return new ScalarNode(value.asString(), true, place);
    }
}
