package dev.candor.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of Markdown and what it is.
 *
 * @param number counted from 1 in the source
 * @param kind what it is
 * @param depth level of a heading, columns of indentation of anything else
 * @param text without the marks of its kind
 */
record TextLine(int number, Kind kind, int depth, String text) {
    /** What a line is. */
    enum Kind {
        BLANK,
        HEADING,
        ITEM,
        ROW,
        PLAIN
    }

    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})(?:[ \\t]+(.*?))?(?:[ \\t]+#+)?[ \\t]*");
    private static final Pattern ITEM = Pattern.compile("([ \\t]*)(?:[-*+•]|\\d{1,9}[.)])[ \\t]+(.*)");
    private static final Pattern FENCE = Pattern.compile("\\s*(?:[-*+][ \\t]+)?(```+|~~~+).*");
    private static final Pattern DELIMITER = Pattern.compile("[ \\t]*\\|?[ \\t:|-]*-{2,}[ \\t:|-]*");
    private static final int LONGEST = 4_000;

    /** The lines of a text without its code. */
    static List<TextLine> of(String text, int firstNumber) {
        List<TextLine> lines = new ArrayList<>();
        String fence = "";
        int number = firstNumber;
        for (String line : text.split("\n", -1)) {
            Matcher mark = FENCE.matcher(line);
            boolean marks = mark.matches() && (fence.isEmpty() || mark.group(1).startsWith(fence));
            if (marks) {
                fence = fence.isEmpty() ? mark.group(1) : "";
            } else if (fence.isEmpty()) {
                lines.add(line(number, line.length() > LONGEST ? line.substring(0, LONGEST) : line));
            }
            number++;
        }
        return lines;
    }

    private static TextLine line(int number, String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            String text = heading.group(2) == null ? "" : heading.group(2);
            return new TextLine(number, Kind.HEADING, heading.group(1).length(), text.strip());
        }
        Matcher item = ITEM.matcher(line);
        if (item.matches()) {
            return new TextLine(
                    number, Kind.ITEM, item.group(1).length(), item.group(2).strip());
        }
        boolean row = line.stripLeading().startsWith("|")
                || (line.indexOf('|') >= 0 && DELIMITER.matcher(line).matches());
        Kind kind = line.isBlank() ? Kind.BLANK : row ? Kind.ROW : Kind.PLAIN;
        return new TextLine(number, kind, line.length() - line.stripLeading().length(), line.strip());
    }

    /** Whether it is the line of hyphens below the head of a table. */
    boolean isDelimiter() {
        return kind == Kind.ROW && DELIMITER.matcher(text).matches();
    }

    boolean isBlank() {
        return kind == Kind.BLANK;
    }

    /** The cells of a row, without the marks around them. */
    List<String> cells() {
        String row = text.replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
        return Pattern.compile("(?<!\\\\)\\|")
                .splitAsStream(row)
                .map(cell -> cell.strip().replace("\\|", "|"))
                .toList();
    }
}
