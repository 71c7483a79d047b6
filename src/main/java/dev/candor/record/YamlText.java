package dev.candor.record;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes values as YAML that reads back as exactly the text it was made of: plain where that is safe, in quotes elsewhere. */
public final class YamlText {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_/][\\p{L}\\p{N}\\p{M}_/.;@+()%€$·–—’ :#-]*");
    private static final Pattern UNSAFE = Pattern.compile(":(?: |$)| #|[ :-]$|^-");
    /** Words that other readers of YAML take for something else than text. */
    private static final Set<String> WORDS =
            Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n", ".nan", ".inf");

    private YamlText() {}

    /** One value on one line. */
    public static String scalar(String text) {
        boolean plain = PLAIN.matcher(text).matches()
                && !UNSAFE.matcher(text).find()
                && !WORDS.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : quoted(text);
    }

    /** A list on one line. */
    public static String list(List<String> items) {
        return items.stream().map(YamlText::scalar).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A map of texts on one line, in its own order. */
    public static String map(Map<String, String> entries) {
        return entries.entrySet().stream()
                .map(entry -> scalar(entry.getKey()) + ": " + scalar(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(point -> out.append(escaped(point)));
        return out.append('"').toString();
    }

    private static String escaped(int point) {
        return switch (point) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> isVisible(point) ? Character.toString(point) : String.format(Locale.ROOT, "\\U%08x", point);
        };
    }

    private static boolean isVisible(int point) {
        int type = Character.getType(point);
        return type != Character.CONTROL
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && point != 0xFEFF;
    }
}
