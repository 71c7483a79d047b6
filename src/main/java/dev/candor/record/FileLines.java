package dev.candor.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file's text as lines that keep their own line ends, so that all that is not changed stays byte for byte.
 *
 * @param lines each with its line end, but perhaps for the last
 */
record FileLines(List<String> lines) {
    private static final Pattern END = Pattern.compile("(?:\\r\\n|\\r|\\n)$");
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\r|\\n)|[^\\r\\n]+$");

    FileLines {
        lines = List.copyOf(lines);
    }

    static FileLines of(String text) {
        return new FileLines(
                LINE.matcher(text).results().map(match -> match.group()).toList());
    }

    /** The line end that new lines take: that of the first line. */
    String lineEnd() {
        return lines.isEmpty() || end(lines.get(0)).isEmpty() ? "\n" : end(lines.get(0));
    }

    /** With new lines before the one at an index, or after the last. */
    FileLines insert(int index, String text) {
        List<String> all = new ArrayList<>(lines);
        if (index == all.size() && index > 0 && end(all.get(index - 1)).isEmpty()) {
            all.set(index - 1, all.get(index - 1) + lineEnd());
        }
        all.add(index, text.replace("\n", lineEnd()));
        return new FileLines(all);
    }

    /** With another text in the place of a stretch; line indexes from 0, columns in code points. */
    FileLines replace(Stretch old, String text) {
        String first = lines.get(old.line());
        String last = lines.get(old.lastLine());
        String joined =
                first.substring(0, offset(first, old.column())) + text + last.substring(offset(last, old.lastColumn()));
        List<String> all = new ArrayList<>(lines.subList(0, old.line()));
        all.add(joined);
        all.addAll(lines.subList(old.lastLine() + 1, lines.size()));
        return new FileLines(all);
    }

    /** Whether a line has nothing in it. */
    boolean isBlank(int index) {
        return lines.get(index).isBlank();
    }

    String text() {
        return lines.stream().collect(Collectors.joining());
    }

    private static int offset(String line, int column) {
        int length = line.length() - end(line).length();
        return line.offsetByCodePoints(0, Math.min(column, line.codePointCount(0, length)));
    }

    private static String end(String line) {
        Matcher end = END.matcher(line);
        return end.find() ? end.group() : "";
    }

    /** From a line and column to just before another. */
    record Stretch(int line, int column, int lastLine, int lastColumn) implements Comparable<Stretch> {
        private static final Comparator<Stretch> ORDER =
                Comparator.comparingInt(Stretch::line).thenComparingInt(Stretch::column);

        @Override
        public int compareTo(Stretch other) {
            return ORDER.compare(this, other);
        }
    }
}
