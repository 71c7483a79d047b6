package dev.candor.output;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Makes characters visible that would steer a reader's display instead of being read: controls, tags, noncharacters, lone
 * surrogates, and direction controls that override or do not close within their line.
 *
 * <p>C0 controls become their Unicode control pictures, everything else U+FFFD. Closed embeddings and isolates, joiners and
 * other marks that scripts need stay.
 */
public final class VisibleText {
    private static final char REPLACEMENT = '\uFFFD';
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE_PICTURE = 0x2421;
    private static final int MAX_BIDI_DEPTH = 60;

    private VisibleText() {}

    /** The text with its steering characters shown; the same object where there are none. */
    public static String of(String text) {
        int first = 0;
        while (first < text.length() && isPlain(text.charAt(first))) {
            first++;
        }
        return first == text.length() ? text : shown(text, first);
    }

    /** Cheap and on the safe side: whatever might need a closer look is not plain. */
    private static boolean isPlain(char c) {
        if (c < 0x7F) {
            return c >= 0x20 || c == '\n' || c == '\t';
        }
        return (c >= 0xA0 && c < 0x202A) || (c > 0x206F && c < 0xD800) || (c >= 0xE000 && c < 0xFDD0);
    }

    private static String shown(String text, int first) {
        BitSet stray = strayDirections(text);
        StringBuilder shown = new StringBuilder(text.length()).append(text, 0, first);
        boolean afterTag = false;
        for (int i = first; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean tag = isTag(c);
            if (!tag || !afterTag) {
                shown.appendCodePoint(stray.get(i) ? REPLACEMENT : picture(c));
            }
            afterTag = tag;
            i += Character.charCount(c);
        }
        return shown.toString();
    }

    private static int picture(int c) {
        if (c < 0x20) {
            return c == '\n' || c == '\t' ? c : CONTROL_PICTURES + c;
        }
        if (c == 0x7F) {
            return DELETE_PICTURE;
        }
        return isUnreadable(c) ? REPLACEMENT : c;
    }

    private static boolean isUnreadable(int c) {
        boolean control = c > 0x7F && c < 0xA0;
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return control || surrogate || noncharacter || isTag(c);
    }

    private static boolean isTag(int c) {
        return c >= 0xE0000 && c <= 0xE007F;
    }

    /** Where direction controls stand that are not matched within their line, and every override. */
    private static BitSet strayDirections(String text) {
        BitSet stray = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                open.forEach(stray::set);
                open.clear();
            } else if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
                match(text, i, open, stray);
            }
        }
        open.forEach(stray::set);
        return stray;
    }

    private static void match(String text, int at, Deque<Integer> open, BitSet stray) {
        char c = text.charAt(at);
        boolean closes = c == '\u202C' || c == '\u2069';
        if (!closes) {
            open.push(at);
            return;
        }
        boolean matches = !open.isEmpty() && closer(text.charAt(open.peek())) == c;
        if (!matches) {
            stray.set(at);
            return;
        }
        int opener = open.pop();
        char kind = text.charAt(opener);
        if (kind == '\u202D' || kind == '\u202E' || open.size() > MAX_BIDI_DEPTH) {
            stray.set(opener);
            stray.set(at);
        }
    }

    private static char closer(char opener) {
        return opener <= '\u202E' ? '\u202C' : '\u2069';
    }
}
