package dev.candor.record;

import dev.candor.problem.DidYouMean;
import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The keys of a map, read one by one as what our schema says they are. Every wrong value is a problem with its place; the reader goes on as if the key were absent.
 * A key without a value counts as absent, except where a word is expected. Keys never asked for are unknown, which {@link #finish} reports.
 */
public final class Fields {
    private final MapNode map;
    private final FieldContext context;
    private final TreeSet<String> known = new TreeSet<>();

    private Fields(MapNode map, FieldContext context) {
        this.map = map;
        this.context = context;
    }

    /** The keys of a document. */
    public static Fields of(MapNode map, Problems problems, TimeReader times) {
        return new Fields(map, new FieldContext(problems, times, "", true));
    }

    /** The map itself. */
    public MapNode node() {
        return map;
    }

    /** Whether a key is there, with or without a value. */
    public boolean has(String key) {
        known.add(key);
        return map.get(key).isPresent();
    }

    /** A key's value as it is; empty where it has none. */
    public Optional<Node> value(String key) {
        known.add(key);
        return map.get(key).filter(node -> !node.isEmpty());
    }

    /** Text, stripped of space around it; empty where the key is absent or blank. */
    public Optional<String> text(String key) {
        return scalar(key).map(scalar -> scalar.text().strip()).filter(text -> !text.isEmpty());
    }

    /** Text that must be there; a missing one is an error, and the result is then the empty string. */
    public String requiredText(String key) {
        Optional<String> text = text(key);
        if (text.isEmpty() && !(value(key).isPresent() && isNested(key))) {
            String message = has(key) ? name(key) + " has no value" : name(key) + " is missing";
            error(key, "missing-key", message, "add the line \"" + key + ": …\"");
        }
        return text.orElse("");
    }

    /** A line shown as a heading, which must be there: see {@link Titles}. */
    public String title(String key) {
        String title = requiredText(key);
        return title.isEmpty() ? title : Titles.checked(title, place(key), name(key), context.problems());
    }

    /** A moment. */
    public Optional<Instant> instant(String key) {
        return scalar(key).flatMap(text -> context.times().instant(text.text(), text.place(), context.problems()));
    }

    /** A day. */
    public Optional<LocalDate> date(String key) {
        return scalar(key).flatMap(text -> context.times().date(text.text(), text.place(), context.problems()));
    }

    /** A length of time longer than nothing. */
    public Optional<Duration> duration(String key) {
        return parsed(key, Durations::read, "is not a length of time", Durations.HINT);
    }

    /** A number of calendar days. */
    public Optional<Period> days(String key) {
        return parsed(key, Durations::readDays, "is not a number of days", "write days or weeks, such as 5d or 2w");
    }

    /** {@code true} or {@code false}. */
    public Optional<Boolean> bool(String key) {
        return parsed(
                key, Numbers::bool, "is neither true nor false", "write true or false; yes, no, on and off are text");
    }

    /** A whole number. */
    public Optional<Long> integer(String key) {
        return parsed(key, Numbers::integer, "is not a whole number", "write digits only, such as 48210");
    }

    /** A number with or without a fraction. */
    public Optional<BigDecimal> decimal(String key) {
        return parsed(key, Numbers::decimal, "is not a number", "write digits with a point, such as 99.95");
    }

    /** An absolute address with a scheme that is safe to link, or a path below the site. */
    public Optional<URI> uri(String key) {
        return parsed(key, Addresses::link, "is not an address that can be linked", Addresses.HINT);
    }

    /** A word of a fixed set; a key without a value is an error too, because a word left out may mean the opposite. */
    public <T> Optional<T> oneOf(String key, Map<String, T> words) {
        if (has(key) && value(key).isEmpty()) {
            error(key, "missing-value", name(key) + " has no value", "known are " + String.join(", ", words.keySet()));
        }
        return scalar(key).flatMap(scalar -> word(scalar, name(key), words));
    }

    /** Text items, each with its place; a single one may stand without a list. */
    public List<ScalarNode> scalars(String key) {
        List<ScalarNode> found = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof ScalarNode scalar && !scalar.isNull()) {
                found.add(scalar);
            } else {
                String what = item.isEmpty() ? "an empty item" : item.kind();
                context.error(item.place(), "wrong-kind", name(key) + " has " + what, "write text, such as [one, two]");
            }
        }
        return List.copyOf(found);
    }

    /** Text items. */
    public List<String> texts(String key) {
        return scalars(key).stream().map(scalar -> scalar.text().strip()).toList();
    }

    /** The items of a list; a single value may stand without one. */
    public List<Node> items(String key) {
        return value(key)
                .map(node -> node instanceof ListNode list ? list.items() : List.of(node))
                .orElse(List.of());
    }

    /** The maps of a list. */
    public List<Fields> maps(String key) {
        List<Fields> found = new ArrayList<>();
        List<Node> items = items(key);
        for (int i = 0; i < items.size(); i++) {
            child(items.get(i), key + "[" + i + "]").ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** A map. Problems below {@code internal} never repeat a value. */
    public Optional<Fields> map(String key) {
        return value(key).flatMap(node -> child(node, key));
    }

    /** A node as a map, which a message calls by this name below this map. */
    public Optional<Fields> child(Node node, String name) {
        if (node instanceof MapNode nested) {
            return Optional.of(new Fields(nested, context.below(name)));
        }
        context.error(node.place(), "wrong-kind", name(name) + " is " + node.kind(), "write keys with values below it");
        return Optional.empty();
    }

    /** The {@code x-*} keys, kept as text. */
    public Map<String, String> extensions() {
        Map<String, String> kept = new LinkedHashMap<>();
        map.all().stream()
                .filter(entry -> entry.key().startsWith("x-"))
                .forEach(entry -> kept.put(entry.key(), NodeText.of(entry.value())));
        return kept;
    }

    /** Every key, {@code x-*} excepted, that nobody asked for is an error with the key that was probably meant. */
    public void finish() {
        for (MapNode.Entry entry : map.all()) {
            if (!known.contains(entry.key()) && !entry.key().startsWith("x-")) {
                unknown(entry);
            }
        }
    }

    /** The same, where further keys are known but read elsewhere. */
    public void finish(Collection<String> alsoKnown) {
        known.addAll(alsoKnown);
        finish();
    }

    /** Where the value of a key stands; where it is absent, the map. */
    public Place place(String key) {
        return map.get(key).map(Node::place).orElse(map.place());
    }

    /** Adds an error at a key's value. */
    public void error(String key, String code, String message, String hint) {
        context.error(place(key), code, message, hint);
    }

    /** Adds a warning at a key's value. */
    public void warning(String key, String code, String message, String hint) {
        context.problems().warning(code, place(key), message, hint);
    }

    /** A key in quotes with the keys around it, as messages name it. */
    public String name(String key) {
        return context.name(key);
    }

    private <T> Optional<T> word(ScalarNode scalar, String name, Map<String, T> words) {
        T meaning = words.get(scalar.text());
        if (meaning == null) {
            String value = context.quotes() ? Quotes.value(scalar.text()) : "this value";
            String hint = DidYouMean.hint(scalar.text(), words.keySet());
            context.error(scalar.place(), "unknown-word", value + " is not a word for " + name, hint);
        }
        return Optional.ofNullable(meaning);
    }

    private <T> Optional<T> parsed(String key, Parser<T> parser, String message, String hint) {
        Optional<String> text = text(key);
        Optional<T> value = text.flatMap(parser::parse);
        if (text.isPresent() && value.isEmpty()) {
            error(key, "bad-value", name(key) + " " + message, hint);
        }
        return value;
    }

    private Optional<ScalarNode> scalar(String key) {
        Optional<Node> value = value(key);
        if (value.isPresent() && isNested(key)) {
            String kind = value.get().kind();
            error(
                    key,
                    "wrong-kind",
                    name(key) + " is " + kind + " where one value is expected",
                    "write \"" + key + ": value\"");
        }
        return value.filter(ScalarNode.class::isInstance).map(ScalarNode.class::cast);
    }

    private boolean isNested(String key) {
        return map.get(key).filter(node -> !(node instanceof ScalarNode)).isPresent();
    }

    private void unknown(MapNode.Entry entry) {
        String skeleton = Lookalikes.skeleton(entry.key());
        Optional<String> twin = known.stream()
                .filter(key -> Lookalikes.skeleton(key).equals(skeleton))
                .findFirst();
        String message = twin.map(key -> "has a key that looks like \"" + key + "\" but is spelt differently")
                .orElse("unknown key " + context.unquoted(entry.key()));
        String hint = twin.map(key -> "type \"" + key + "\" anew, in lower case and without hidden characters")
                .orElseGet(() -> DidYouMean.hint(entry.key(), known));
        context.error(entry.place(), twin.isPresent() ? "lookalike-key" : "unknown-key", message, hint);
    }

    /** Reads a value from text. */
    private interface Parser<T> {
        Optional<T> parse(String text);
    }
}
