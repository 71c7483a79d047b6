package dev.candor.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A text with named blanks, such as {@code since {time}}, taken apart once and filled often. */
final class TextPattern {
    private final String text;
    /** Literal texts and names of blanks by turns, a literal first and last. */
    private final List<String> parts;

    private TextPattern(String text, List<String> parts) {
        this.text = text;
        this.parts = parts;
    }

    /** Takes a text apart; empty where a brace has no partner or no name. */
    static Optional<TextPattern> parse(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            if (close < 0 || !isName(text, open + 1, close)) {
                return Optional.empty();
            }
            parts.add(text.substring(from, open));
            parts.add(text.substring(open + 1, close));
            from = close + 1;
        }
        parts.add(text.substring(from));
        boolean stray = parts.stream().anyMatch(part -> part.indexOf('}') >= 0);
        return stray ? Optional.empty() : Optional.of(new TextPattern(text, List.copyOf(parts)));
    }

    /** A pattern of the program's own, which is sound. */
    static TextPattern of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("a brace without a partner: " + text));
    }

    private static boolean isName(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean named = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
            if (!named) {
                return false;
            }
        }
        return to > from;
    }

    /** The names of its blanks. */
    Set<String> blanks() {
        Set<String> names = new TreeSet<>();
        for (int i = 1; i < parts.size(); i += 2) {
            names.add(parts.get(i));
        }
        return names;
    }

    /** The text as it was written. */
    String text() {
        return text;
    }

    /** Whether there is nothing to fill. */
    boolean isFixed() {
        return parts.size() == 1;
    }

    /** The text with its blanks filled. */
    String fill(Map<String, String> blanks) {
        if (isFixed()) {
            return parts.get(0);
        }
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            filled.append(i % 2 == 0 ? parts.get(i) : value(blanks, parts.get(i)));
        }
        return filled.toString();
    }

    private String value(Map<String, String> blanks, String name) {
        String value = blanks.get(name);
        if (value == null) {
            throw new IllegalArgumentException("nothing fills {" + name + "} in: " + text);
        }
        return value;
    }
}
