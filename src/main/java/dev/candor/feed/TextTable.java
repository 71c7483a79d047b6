package dev.candor.feed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays out a table in characters: words at the left, the numbers after them at the right. */
final class TextTable {
    private static final String APART = "  ";

    private TextTable() {}

    /** Columns as wide as their widest cell; a row may have a cell more than the heads, which ends it unaligned. */
    static String aligned(List<List<String>> lines) {
        List<Integer> widths = widths(lines);
        return lines.stream()
                .map(line -> line(line, widths).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private static List<Integer> widths(List<List<String>> lines) {
        List<Integer> widths = new ArrayList<>(Collections.nCopies(lines.get(0).size(), 0));
        for (List<String> line : lines) {
            for (int i = 0; i < widths.size(); i++) {
                widths.set(i, Math.max(widths.get(i), width(line.get(i))));
            }
        }
        return widths;
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> i < widths.size() ? padded(cells.get(i), widths.get(i), i == 0) : cells.get(i))
                .collect(Collectors.joining(APART));
    }

    private static String padded(String cell, int width, boolean left) {
        String space = " ".repeat(width - width(cell));
        return left ? cell + space : space + cell;
    }

    /** In columns of a terminal: ideographs take two. */
    private static int width(String words) {
        return words.codePoints().map(point -> TextWidth.isWide(point) ? 2 : 1).sum();
    }

    /** A pipe table; the cells are Markdown already. */
    static String markdown(List<List<String>> lines) {
        String rule = "|---" + "|--:".repeat(lines.get(0).size() - 1) + "|\n";
        return pipes(lines.get(0))
                + rule
                + lines.stream().skip(1).map(TextTable::pipes).collect(Collectors.joining());
    }

    private static String pipes(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
