package dev.candor.render;

import dev.candor.model.MarkdownText;
import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import java.util.Optional;

/**
 * Looks at a text once, in linear time, before the parser does: refuses what no author means, and tells what the parser is
 * certain to be quick with from what needs watching.
 *
 * <p>flexmark 0.64.8 is quadratic or worse in the number of its special characters, lines and long words, and recurses once per level of
 * nesting.
 */
final class MarkdownLimits {
    /** The largest text, in characters. */
    static final int MAX_LENGTH = 256 * 1024;

    /** The deepest nesting of quotes and lists that one line may open. */
    static final int MAX_DEPTH = 32;

    /** The most definitions of links in one text. */
    static final int MAX_DEFINITIONS = 500;

    private static final int HARMLESS_LENGTH = 16 * 1024;
    private static final int HARMLESS_SPECIALS = 400;
    private static final int HARMLESS_LINES = 1_000;
    private static final int HARMLESS_WORD = 1_000;
    private static final int HARMLESS_DEPTH = 8;

    private final String source;
    private int specials;
    private int longestWord;
    private int lines;
    private int definitions;
    private int deepest;
    private int deepestLine;

    private MarkdownLimits(String source) {
        this.source = source;
    }

    /**
     * What can be said of a text before it is parsed.
     *
     * @param harmless whether the parser is certain to be quick
     * @param problem why it must not be parsed
     */
    record Finding(boolean harmless, Optional<Problem> problem) {}

    static Finding of(MarkdownText text) {
        if (text.source().length() > MAX_LENGTH) {
            return refused(text.place(), "a text is longer than " + MAX_LENGTH + " characters");
        }
        MarkdownLimits limits = new MarkdownLimits(text.source());
        limits.characters();
        limits.lines();
        return limits.finding(text.place());
    }

    private void characters() {
        int word = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            word = c <= ' ' ? 0 : word + 1;
            longestWord = Math.max(longestWord, word);
            specials += isSpecial(c) ? 1 : 0;
        }
    }

    private static boolean isSpecial(char c) {
        return switch (c) {
            case '[', ']', '(', '*', '_', '`', '<', '&', '!', '~', '|', '>', '\\' -> true;
            default -> false;
        };
    }

    private void lines() {
        for (int start = 0; start < source.length(); lines++) {
            int newline = source.indexOf('\n', start);
            int end = newline < 0 ? source.length() : newline;
            int depth = depth(start, end);
            if (depth > deepest) {
                deepest = depth;
                deepestLine = lines;
            }
            start = end + 1;
        }
    }

    /** How deep the markers at the beginning of a line nest at most; counts definitions on the way. */
    private int depth(int start, int end) {
        int markers = 0;
        int blanks = 0;
        int indent = 0;
        int at = start;
        for (; at < end && isMarker(source.charAt(at)); at++) {
            char c = source.charAt(at);
            blanks += c == '\t' ? 4 : c == ' ' ? 1 : 0;
            if (c != ' ' && c != '\t' && !isRun(at, start)) {
                markers += Character.isDigit(c) ? 0 : 1;
                indent = blanks;
            }
        }
        definitions += at < end && source.charAt(at) == '[' ? 1 : 0;
        return markers + indent / 4;
    }

    /** Markers of lists need a blank after them, so a second one at once belongs to a rule or to emphasis. */
    private boolean isRun(int at, int start) {
        return at > start && source.charAt(at) != '>' && source.charAt(at) == source.charAt(at - 1);
    }

    private static boolean isMarker(char c) {
        return switch (c) {
            case ' ', '\t', '>', '-', '+', '*', ')', '.' -> true;
            default -> Character.isDigit(c);
        };
    }

    private Finding finding(Place place) {
        if (deepest > MAX_DEPTH) {
            Place line = place.line() == 0 ? place : place.at(place.line() + deepestLine, 1);
            return refused(line, "quotes and lists nest deeper than " + MAX_DEPTH + " levels");
        }
        if (definitions > MAX_DEFINITIONS) {
            return refused(place, "a text has more than " + MAX_DEFINITIONS + " lines that begin with a bracket");
        }
        return new Finding(isHarmless(), Optional.empty());
    }

    private boolean isHarmless() {
        return source.length() <= HARMLESS_LENGTH
                && specials <= HARMLESS_SPECIALS
                && longestWord <= HARMLESS_WORD
                && lines <= HARMLESS_LINES
                && deepest <= HARMLESS_DEPTH;
    }

    private static Finding refused(Place place, String message) {
        return new Finding(false, Optional.of(Problem.error("markdown-limit", place, message, "shorten or split it")));
    }
}
