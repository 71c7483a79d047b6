package dev.candor.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A new record as text: keys in the order they were given, then a body. What it writes reads back as it was meant.
 *
 * @param keys lines of front matter
 * @param body Markdown, without empty lines around it; may be empty
 */
public record RecordText(List<String> keys, String body) {
    /** Nothing yet. */
    public static final RecordText EMPTY = new RecordText(List.of(), "");

    public RecordText {
        keys = List.copyOf(keys);
    }

    /** With a key whose value is a text, which may hold anything. */
    public RecordText with(String key, String text) {
        return line(key + ": " + YamlText.scalar(text));
    }

    /** With a key that holds a list; no key at all where it is empty. */
    public RecordText with(String key, List<String> items) {
        return items.isEmpty() ? this : line(key + ": " + YamlText.list(items));
    }

    /** With a key that holds a map; no key at all where it is empty. */
    public RecordText with(String key, Map<String, String> entries) {
        return entries.isEmpty() ? this : line(key + ": " + YamlText.map(entries));
    }

    /** With a line of YAML as it is: a comment, or what the other ways cannot say. */
    public RecordText line(String yaml) {
        List<String> more = new ArrayList<>(keys);
        more.add(yaml);
        return new RecordText(more, body);
    }

    /** With that body. */
    public RecordText withBody(String markdown) {
        return new RecordText(keys, markdown);
    }

    /** The file, with {@code \n} at the end of every line. */
    public String text() {
        StringBuilder out = new StringBuilder("---\n");
        keys.forEach(line -> out.append(line).append('\n'));
        out.append("---\n");
        return body.isBlank()
                ? out.toString()
                : out.append('\n').append(body.strip()).append('\n').toString();
    }
}
