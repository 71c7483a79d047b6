package dev.candor.render;

import dev.candor.model.MarkdownText;
import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import java.util.Optional;

/**
 * Looks at a text once, in linear time, before the parser does: refuses what no author means, and tells what the parser is
 * certain to be quick with from what needs watching.
 *
 * <p>flexmark 0.64.8 is quadratic or worse in the number of its special characters and recurses once per level of nesting.
 */
final class MarkdownLimits {
    /** The largest text, in characters. */
    static final int MAX_LENGTH = 256 * 1024;

    /** The deepest nesting of quotes and lists that one line may open. */
    static final int MAX_DEPTH = 32;

    /** The most definitions of links in one text. */
    static final int MAX_DEFINITIONS = 500;

    private static final int HARMLESS_LENGTH = 32 * 1024;
    private static final int HARMLESS_SPECIALS = 400;
    private static final int HARMLESS_DEPTH = 8;

    private int specials;
    private int deepest;
    private int definitions;
    private int deepestLine;

    private MarkdownLimits() {}

    /** What can be said of a text before it is parsed. */
    record Finding(boolean harmless, Optional<Problem> problem) {}

    static Finding of(MarkdownText text) {
        String source = text.source();
        if (source.length() > MAX_LENGTH) {
            return new Finding(
                    false, Optional.of(problem(text.place(), "a text is longer than " + MAX_LENGTH + " characters")));
        }
        MarkdownLimits limits = new MarkdownLimits();
        int line = 0;
        for (int start = 0; start <= source.length(); line++) {
            int end = source.indexOf('\n', start);
            end = end < 0 ? source.length() : end;
            limits.line(source, start, end, line);
            start = end + 1;
        }
        return limits.finding(text);
    }

    private void line(String source, int start, int end, int line) {
        int at = start;
        int depth = 0;
        int spaces = 0;
        while (at < end && isMarker(source.charAt(at))) {
            char c = source.charAt(at);
            boolean space = c == ' ' || c == '\t';
            spaces += c == '\t' ? 4 : space ? 1 : 0;
            depth += space || Character.isDigit(c) ? 0 : 1;
            at++;
        }
        if (at < end && source.charAt(at) == '[' && source.indexOf("]:", at) > at) {
            definitions++;
        }
        depth += spaces / 4;
        if (depth > deepest && !isRule(source, start, end)) {
            deepest = depth;
            deepestLine = line;
        }
        for (int i = start; i < end; i++) {
            specials += isSpecial(source.charAt(i)) ? 1 : 0;
        }
    }

    private static boolean isMarker(char c) {
        return c == ' '
                || c == '\t'
                || c == '>'
                || c == '-'
                || c == '+'
                || c == '*'
                || c == ')'
                || c == '.'
                || Character.isDigit(c);
    }

    /** A thematic break, an underline or a table's rule: one character and blanks. */
    private static boolean isRule(String source, int start, int end) {
        String bare = source.substring(start, end).strip();
        return !bare.isEmpty()
                && bare.indexOf(' ') < 0
                && bare.chars().allMatch(c -> c == bare.charAt(0))
                && bare.charAt(0) != '>';
    }

    private static boolean isSpecial(char c) {
        return switch (c) {
            case '[', ']', '(', '*', '_', '`', '<', '&', '!', '~', '|', '>', '\\' -> true;
            default -> false;
        };
    }

    private Finding finding(MarkdownText text) {
        boolean harmless =
                text.source().length() <= HARMLESS_LENGTH && specials <= HARMLESS_SPECIALS && deepest <= HARMLESS_DEPTH;
        if (deepest > MAX_DEPTH) {
            Place place = text.place().at(text.place().line() + deepestLine, 1);
            return new Finding(
                    false, Optional.of(problem(place, "quotes and lists nest deeper than " + MAX_DEPTH + " levels")));
        }
        if (definitions > MAX_DEFINITIONS) {
            return new Finding(
                    false,
                    Optional.of(problem(text.place(), "a text defines more than " + MAX_DEFINITIONS + " links")));
        }
        return new Finding(harmless, Optional.empty());
    }

    private static Problem problem(Place place, String message) {
        return Problem.error("markdown-limit", place, message, "shorten or split it");
    }
}
