package dev.candor.record;

import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys and the body of one file for the public, without the names of people whose roles the record lists; each is reported. */
final class DiscreetRecord {
    /** Keys whose values are words of the format, names of other records or what nobody outside sees; every other one is text. */
    private static final Set<String> WORDS = Set.of(
            "internal",
            "visibility",
            "severity",
            "components",
            "kind",
            "status",
            "id",
            "incidents",
            "recurrence_of",
            "causes",
            "detection",
            "repeat",
            "zone");

    /** Keys whose values are addresses: one that names somebody is left out. */
    private static final Set<String> ADDRESSES = Set.of("url", "ticket", "aliases");

    private final Discretion discretion;
    private final Problems problems;

    DiscreetRecord(Discretion discretion, Problems problems) {
        this.discretion = discretion;
        this.problems = problems;
    }

    /** The keys, {@code internal} as it was. */
    MapNode keys(MapNode keys) {
        Map<String, MapNode.Entry> seen = new LinkedHashMap<>();
        keys.all().forEach(entry -> entry(entry).ifPresent(kept -> seen.put(entry.key(), kept)));
        return new MapNode(seen, keys.place());
    }

    /** The body, each line where it was. */
    Body body(Body body) {
        String source =
                String.join("\n", body.lines().stream().map(BodyLine::text).toList());
        Discretion.Result result = discretion.of(source);
        if (result.places().isEmpty() && result.text().equals(source)) {
            return body;
        }
        result.places().forEach((at, replaced) -> report(place(body, source, at), replaced));
        String[] texts = result.text().split("\n", -1);
        List<BodyLine> lines = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            lines.add(body.lines().get(i).with(texts[i]));
        }
        return new Body(body.path(), lines);
    }

    private static Place place(Body body, String source, int at) {
        String before = source.substring(0, at);
        int line = (int) before.chars().filter(sign -> sign == '\n').count();
        int column = 1 + before.codePointCount(before.lastIndexOf('\n') + 1, at);
        return body.place(body.lines().get(line)).at(body.lines().get(line).number(), column);
    }

    private Optional<MapNode.Entry> entry(MapNode.Entry entry) {
        String key = entry.key();
        if (ADDRESSES.contains(key)) {
            return address(entry.value()).map(kept -> new MapNode.Entry(key, entry.place(), kept));
        }
        boolean shown = !WORDS.contains(key);
        return Optional.of(shown ? new MapNode.Entry(key, entry.place(), text(entry.value(), key)) : entry);
    }

    private Node text(Node node, String key) {
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        if (node instanceof ListNode list) {
            return new ListNode(
                    list.items().stream()
                            .flatMap(item -> item(item, key).stream())
                            .toList(),
                    list.place());
        }
        MapNode map = (MapNode) node;
        return key.equals("impact") || key.startsWith("x-") ? all(map, key) : keys(map);
    }

    /** An item of a list: of links one may be an address, or go with its address. */
    private Optional<Node> item(Node item, String key) {
        if (!key.equals("links")) {
            return Optional.of(text(item, key));
        }
        Optional<Node> url = item instanceof MapNode map ? map.get("url") : Optional.of(item);
        return url.isPresent() && address(url.get()).isEmpty() ? Optional.empty() : Optional.of(text(item, key));
    }

    private Node all(MapNode map, String key) {
        Map<String, MapNode.Entry> seen = new LinkedHashMap<>();
        map.all()
                .forEach(entry ->
                        seen.put(entry.key(), new MapNode.Entry(entry.key(), entry.place(), text(entry.value(), key))));
        return new MapNode(seen, map.place());
    }

    private Node scalar(ScalarNode scalar) {
        Discretion.Result result = discretion.of(scalar.text());
        result.places().values().forEach(replaced -> report(scalar.place(), replaced));
        return result.text().equals(scalar.text()) ? scalar : new ScalarNode(result.text(), true, scalar.place());
    }

    private Optional<Node> address(Node node) {
        if (node instanceof ListNode list) {
            List<Node> kept = list.items().stream()
                    .flatMap(item -> address(item).stream())
                    .toList();
            return Optional.of(new ListNode(kept, list.place()));
        }
        boolean named = node instanceof ScalarNode scalar && discretion.isNamedBy(scalar.text());
        if (named) {
            problems.add(Problem.warning(
                    "named-person",
                    node.place(),
                    "this address names a person whom the record lists under internal.roles, so the public does not get it",
                    "use an address without a name"));
        }
        return named ? Optional.empty() : Optional.of(node);
    }

    private void report(Place place, boolean replaced) {
        String what = "this names a person whom the record lists under internal.roles";
        problems.add(
                replaced
                        ? Problem.warning(
                                "named-person",
                                place,
                                what + "; the public reads the role instead",
                                "write the role, such as \"the incident commander\"")
                        : Problem.warning(
                                "named-person",
                                place,
                                "this may name a person whom the record lists under internal.roles, or be a word, and stays",
                                "write the role, or another word"));
    }
}
