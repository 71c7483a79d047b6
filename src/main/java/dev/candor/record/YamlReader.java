package dev.candor.record;

import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the small part of YAML that records use, strictly: one document, a map of scalars, lists and maps, and none of the features that make
 * a file mean something other than what it seems to say.
 *
 * <p>It reads the parser's events, because anything above them has already resolved aliases, dropped tags or lost places.
 */
public final class YamlReader {
    /** How deep lists and maps may nest. */
    public static final int MAX_DEPTH = 8;

    /** How many values a document may hold. */
    public static final int MAX_NODES = 5_000;

    private final TextBlock block;
    private final Problems problems;
    private final Iterator<Event> events;
    private final UnquotedValues unquoted;
    private int nodes;
    /** Whether what is read stands below {@code internal}. */
    private boolean inside;

    private YamlReader(TextBlock block, Problems problems) {
        LoadSettings settings = LoadSettings.builder().setLabel("yaml").build();
        this.block = block;
        this.problems = problems;
        this.unquoted = new UnquotedValues(block, problems);
        this.events = new Parse(settings).parseString(block.text()).iterator();
    }

    /** The map that a block holds, empty with at least one error where it does not hold one. An empty block is an empty map. */
    public static Optional<MapNode> read(TextBlock block, Problems problems) {
        try {
            return Optional.of(new YamlReader(block, problems).document());
        } catch (Refusal refusal) {
            problems.add(refusal.problem());
        } catch (YamlEngineException malformed) {
            problems.add(YamlComplaint.of(malformed, block));
        } catch (NumberFormatException beyondIntegers) {
            problems.add(YamlComplaint.ofEscape(block));
        }
        return Optional.empty();
    }

    private MapNode document() throws Refusal {
        events.next();
        Event first = events.next();
        if (first.getEventId() == Event.ID.StreamEnd) {
            return new MapNode(Map.of(), block.start());
        }
        refuseDirectives((DocumentStartEvent) first);
        Node root = node(events.next(), 1);
        events.next();
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw refusal(after, "second-document", "starts a second document", "keep one block of keys per file");
        }
        return asMap(root);
    }

    private MapNode asMap(Node root) throws Refusal {
        if (root instanceof MapNode map) {
            return map;
        }
        if (root.isEmpty()) {
            return new MapNode(Map.of(), block.start());
        }
        String message = "holds " + root.kind() + " where keys with values are expected";
        throw new Refusal(Problem.error("not-a-map", root.place(), message, "write one \"key: value\" per line"));
    }

    private void refuseDirectives(DocumentStartEvent start) throws Refusal {
        int end = start.getEndMark().map(Mark::getLine).orElse(0);
        if (start.isExplicit() && block.text().lines().limit(end).anyMatch(line -> line.startsWith("%"))) {
            throw refusal(start, "yaml-directive", "has a YAML directive", "delete the line that starts with %");
        }
    }

    private Node node(Event event, int depth) throws Refusal {
        Place place = placeOf(event);
        if (++nodes > MAX_NODES) {
            throw refusal(event, "too-much", "holds more than " + MAX_NODES + " values", "split the record");
        }
        if (depth > MAX_DEPTH + 1) {
            throw refusal(event, "too-deep", "nests deeper than " + MAX_DEPTH + " levels", "write it flatter");
        }
        refuseFeatures(event);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, place);
        }
        return event instanceof SequenceStartEvent ? list(place, depth) : map(place, depth);
    }

    private void refuseFeatures(Event event) throws Refusal {
        if (event.getEventId() == Event.ID.Alias) {
            throw feature(event, "alias", "*");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw feature(event, "anchor", "&");
        }
        if (hasTag(event)) {
            throw feature(event, "tag", "!");
        }
    }

    private Refusal feature(Event event, String name, String sign) {
        return refusal(
                event,
                "yaml-" + name,
                "uses a YAML " + name + " (" + sign + "), which records may not have",
                "write the value out, or put quotes around text that starts with " + sign);
    }

    private static boolean hasTag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag().isPresent();
        }
        if (event instanceof MappingStartEvent map) {
            return map.getTag().isPresent();
        }
        return event instanceof SequenceStartEvent list && list.getTag().isPresent();
    }

    private ScalarNode scalar(ScalarEvent event, Place place) throws Refusal {
        var bad = Characters.firstForbidden(event.getValue());
        if (bad.isPresent()) {
            throw refusal(
                    event,
                    "forbidden-character",
                    "has an escape for " + Characters.describe(bad.getAsInt()),
                    "delete it; it cannot be seen and does not belong in text");
        }
        return new ScalarNode(event.getValue(), !event.isPlain(), place);
    }

    private ListNode list(Place place, int depth) throws Refusal {
        List<Node> items = new ArrayList<>();
        Event next = events.next();
        while (next.getEventId() != Event.ID.SequenceEnd) {
            items.add(node(next, depth + 1));
            next = events.next();
        }
        return new ListNode(items, place);
    }

    private MapNode map(Place place, int depth) throws Refusal {
        MapKeys keys = new MapKeys(problems, !inside);
        Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
        Event next = events.next();
        while (next.getEventId() != Event.ID.MappingEnd) {
            ScalarNode key = key(next, depth);
            keys.add(key);
            Event start = events.next();
            inside |= depth == 1 && key.text().equals("internal");
            Node value = node(start, depth + 1);
            inside &= depth > 1;
            unquoted.check(start, value.place());
            entries.putIfAbsent(key.text(), new MapNode.Entry(key.text(), key.place(), value));
            next = events.next();
        }
        return new MapNode(entries, place);
    }

    private ScalarNode key(Event event, int depth) throws Refusal {
        if (node(event, depth + 1) instanceof ScalarNode key) {
            return key;
        }
        throw refusal(event, "yaml-key", "has a key that is not a word", "write \"key: value\"");
    }

    private Refusal refusal(Event event, String code, String message, String hint) {
        return new Refusal(Problem.error(code, placeOf(event), message, hint));
    }

    private Place placeOf(Event event) {
        return event.getStartMark()
                .map(mark -> block.at(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(block.start());
    }

    /** Leaves the reading of a document that cannot go on. */
    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        Refusal(Problem problem) {
            super(problem.message(), null, false, false);
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }
}
