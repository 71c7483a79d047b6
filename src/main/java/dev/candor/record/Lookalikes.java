package dev.candor.record;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Reduces words to what the eye sees of them, so that {@code visibility} with a Cyrillic letter, another case or a hidden space counts as the same
 * word. A small selection of Unicode's confusables (UTS 39): those that pass for the letters of our keys.
 */
final class Lookalikes {
    private static final Map<Integer, Character> LETTERS = Map.ofEntries(
            Map.entry(0x0430, 'a'),
            Map.entry(0x0435, 'e'),
            Map.entry(0x043E, 'o'),
            Map.entry(0x0440, 'p'),
            Map.entry(0x0441, 'c'),
            Map.entry(0x0445, 'x'),
            Map.entry(0x0443, 'y'),
            Map.entry(0x0456, 'i'),
            Map.entry(0x0458, 'j'),
            Map.entry(0x0455, 's'),
            Map.entry(0x0501, 'd'),
            Map.entry(0x051B, 'q'),
            Map.entry(0x051D, 'w'),
            Map.entry(0x04BB, 'h'),
            Map.entry(0x04CF, 'l'),
            Map.entry(0x043A, 'k'),
            Map.entry(0x0475, 'v'),
            Map.entry(0x0433, 'r'),
            Map.entry(0x0442, 't'),
            Map.entry(0x043C, 'm'),
            Map.entry(0x043D, 'h'),
            Map.entry(0x0432, 'b'),
            Map.entry(0x03B1, 'a'),
            Map.entry(0x03BF, 'o'),
            Map.entry(0x03BD, 'v'),
            Map.entry(0x03B9, 'i'),
            Map.entry(0x03C1, 'p'),
            Map.entry(0x03C5, 'u'),
            Map.entry(0x03BA, 'k'),
            Map.entry(0x03C4, 't'),
            Map.entry(0x03F2, 'c'),
            Map.entry(0x0131, 'i'),
            Map.entry(0x0269, 'i'),
            Map.entry(0x0261, 'g'),
            Map.entry(0x0251, 'a'),
            Map.entry(0x0585, 'o'),
            Map.entry(0x057D, 'u'),
            Map.entry(0x0578, 'n'),
            Map.entry(0x0570, 'h'),
            Map.entry(0x2010, '-'),
            Map.entry(0x2011, '-'),
            Map.entry(0x2012, '-'),
            Map.entry(0x2013, '-'),
            Map.entry(0x2212, '-'));

    private Lookalikes() {}

    /** The same text for words that look the same: compatibility forms, case, marks and hidden characters folded. */
    static String skeleton(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder seen = new StringBuilder();
        plain.codePoints()
                .filter(character -> !Characters.isInvisible(character))
                .forEach(character -> seen.appendCodePoint(letter(character)));
        return seen.toString();
    }

    private static int letter(int character) {
        Character known = LETTERS.get(character);
        return known == null ? character : known;
    }
}
