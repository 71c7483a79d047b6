package dev.candor.feed;

/**
 * Replaces what XML 1.0 and iCalendar cannot hold: control characters other than tab and line feed, lone surrogates and
 * noncharacters. Records are read without any of them; this holds for texts from anywhere else.
 */
final class CleanText {

    private static final int REPLACEMENT = 0xFFFD;

    private CleanText() {}

    /** The text with line ends as line feeds and {@code U+FFFD} in the place of each such character. */
    static String of(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .forEach(c -> clean.appendCodePoint(isAllowed(c) ? c : REPLACEMENT));
        return clean.toString();
    }

    /** The text on one line. */
    static String line(String text) {
        return of(text).replaceAll("[\\n\\t ]+", " ").strip();
    }

    private static boolean isAllowed(int c) {
        if (c < 0xA0) {
            return c >= ' ' ? c < 0x7F : c == '\n' || c == '\t';
        }
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !surrogate && !noncharacter;
    }
}
