package dev.candor.feed;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Splits texts into the terms of the search index, as the theme's {@code search.js} splits what a reader types; the two must agree.
 *
 * <p>Case, accents and the marks of Arabic do not count. Scripts that put no space between words are cut into pairs of characters, so that any part of
 * a sentence is found.
 */
final class SearchTerms {
    private static final int LONGEST = 32;
    private static final int KEY = 3;
    private static final int ARTICLED = 5;
    /** Marks on letters but for those that make another kana, and the stroke that stretches Arabic words. */
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\u0640&&[^\\u3099\\u309A]]");

    private static final int WORD = (1 << Character.UPPERCASE_LETTER)
            | (1 << Character.LOWERCASE_LETTER)
            | (1 << Character.TITLECASE_LETTER)
            | (1 << Character.MODIFIER_LETTER)
            | (1 << Character.OTHER_LETTER)
            | (1 << Character.DECIMAL_DIGIT_NUMBER)
            | (1 << Character.LETTER_NUMBER)
            | (1 << Character.OTHER_NUMBER)
            | (1 << Character.COMBINING_SPACING_MARK);

    private SearchTerms() {}

    /** The terms of a text in their order. */
    static List<String> of(String text) {
        List<String> terms = new ArrayList<>();
        each(text, terms::add);
        return terms;
    }

    /** Hands on each term of a text. */
    static void each(String text, Consumer<String> terms) {
        String folded = folded(text);
        int start = 0;
        int kind = 0;
        for (int i = 0; i <= folded.length(); ) {
            int c = i < folded.length() ? folded.codePointAt(i) : ' ';
            int next = kind(c);
            if (next != kind) {
                add(folded.substring(start, i), kind, terms);
                start = i;
                kind = next;
            }
            i += Character.charCount(c);
        }
    }

    /** 0 between words, 1 in a word, 2 in a script without spaces. */
    private static int kind(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? 1 : 0;
        }
        return ((WORD >> Character.getType(c)) & 1) == 0 ? 0 : isUnspaced(c) ? 2 : 1;
    }

    private static void add(String run, int kind, Consumer<String> terms) {
        if (kind == 1) {
            terms.accept(word(run));
        } else if (kind == 2) {
            pairs(run, terms);
        }
    }

    private static String word(String run) {
        String bare = run.length() >= ARTICLED && run.startsWith("\u0627\u0644") ? run.substring(2) : run;
        return bare.length() <= LONGEST || bare.codePointCount(0, bare.length()) <= LONGEST
                ? bare
                : bare.substring(0, bare.offsetByCodePoints(0, LONGEST));
    }

    private static void pairs(String run, Consumer<String> terms) {
        int[] points = run.codePoints().toArray();
        if (points.length == 1) {
            terms.accept(run);
        }
        for (int i = 0; i + 1 < points.length; i++) {
            terms.accept(new String(points, i, 2));
        }
    }

    private static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 0x80)) {
            return lower;
        }
        String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("\u00DF", "ss")
                .replace('\u03C2', '\u03C3')
                .replace('\u0649', '\u064A')
                .replace('\u0629', '\u0647');
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    private static boolean isUnspaced(int c) {
        if (c == 0x30FC) {
            return true;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    /**
     * The file among some that holds a term. Terms that begin with the same three characters, or the same one in a script without spaces, are
     * together, so that one file answers for all words that begin as the reader's does. Names with a number in them come in thousands that begin
     * alike and are asked for whole.
     */
    static int file(String term, int files) {
        return Math.floorMod(beginning(term).hashCode(), files);
    }

    private static String beginning(String term) {
        if (term.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            return term;
        }
        int points = isUnspaced(term.codePointAt(0)) ? 1 : Math.min(KEY, term.codePointCount(0, term.length()));
        return term.substring(0, term.offsetByCodePoints(0, points));
    }
}
