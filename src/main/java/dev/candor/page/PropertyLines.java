package dev.candor.page;

import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads {@code key = text} lines: UTF-8, one text a line, {@code #} before comments, and {@code \}{@code u00a0} for what
 * an eye cannot see.
 */
final class PropertyLines {
    private final Place file;
    private final Problems problems;
    private final Map<String, Line> lines = new TreeMap<>();

    private PropertyLines(String path, Problems problems) {
        this.file = Place.of(path);
        this.problems = problems;
    }

    /** A text and where it stands. */
    record Line(String text, Place place) {}

    /** The texts by key, sorted; lines that are none are reported and left out. */
    static Map<String, Line> read(TextsSource.Found found, Problems problems) {
        PropertyLines reader = new PropertyLines(found.path(), problems);
        int number = 0;
        for (String line : reader.decode(found.bytes().get()).split("\n", -1)) {
            number++;
            reader.line(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line, number);
        }
        return reader.lines;
    }

    private String decode(byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer source = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(source, text, true);
        String decoded = text.flip().toString();
        if (result.isError()) {
            int line = (int) decoded.chars().filter(c -> c == '\n').count() + 1;
            problems.error("text-encoding", file.at(line, 0), "this line is not UTF-8", "save the file as UTF-8");
        }
        return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    }

    private void line(String line, int number) {
        String content = strip(line);
        if (!content.isEmpty() && content.charAt(0) != '#') {
            text(content, file.at(number, line.indexOf(content) + 1));
        }
    }

    private void text(String content, Place place) {
        int equals = content.indexOf('=');
        String key = equals < 0 ? "" : strip(content.substring(0, equals));
        if (!isKey(key)) {
            problems.error("text-line", place, "this line is not a key, = and a text", "write: nav.history = History");
        } else if (lines.containsKey(key)) {
            problems.error("text-twice", place, "the text " + key + " is given a second time", "keep one of them");
        } else {
            lines.put(key, new Line(unescape(strip(content.substring(equals + 1)), place), place));
        }
    }

    private static boolean isKey(String key) {
        return !key.isEmpty() && key.chars().allMatch(PropertyLines::isOfKey);
    }

    private static boolean isOfKey(int c) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
    }

    /** Without blanks and tabs at both ends; spaces that do not break stay. */
    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private String unescape(String text, Place place) {
        StringBuilder plain = new StringBuilder();
        int from = 0;
        for (int slash = text.indexOf('\\'); slash >= 0; slash = text.indexOf('\\', from)) {
            plain.append(text, from, slash);
            int code = codeAt(text, slash);
            if (code < 0) {
                problems.error(
                        "text-escape", place, "a \\ begins no character", "write \\u and four hexadecimal digits");
                return text;
            }
            plain.append((char) code);
            from = slash + 6;
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static int codeAt(String text, int slash) {
        if (slash + 6 > text.length() || text.charAt(slash + 1) != 'u') {
            return -1;
        }
        int code = 0;
        for (int i = slash + 2; i < slash + 6; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
