package dev.candor.record;

import dev.candor.problem.Problems;
import java.util.Locale;
import java.util.OptionalInt;

/** Says which characters have no business in a record, because they cannot be seen or break what reads them next. */
final class Characters {
    private static final int REPORTED = 5;

    private Characters() {}

    /** Whether a text of a file holds none of them; reports the first few, each with its place. */
    static boolean check(TextBlock block, Problems problems) {
        int[] bad = block.text()
                .codePoints()
                .filter(Characters::isForbidden)
                .limit(REPORTED)
                .toArray();
        int from = 0;
        for (int character : bad) {
            int index = block.text().indexOf(character, from);
            report(block, index, character, problems);
            from = index + Character.charCount(character);
        }
        return bad.length == 0;
    }

    private static void report(TextBlock block, int index, int character, Problems problems) {
        String before = block.text().substring(0, index);
        int line = 1 + (int) before.chars().filter(sign -> sign == '\n').count();
        int column = 1 + before.codePointCount(before.lastIndexOf('\n') + 1, index);
        problems.error(
                "forbidden-character",
                block.at(line, column),
                "has " + describe(character),
                "delete it; it cannot be seen and does not belong in text");
    }

    /** The first of them in a value, which escapes such as {@code \0} can put there. */
    static OptionalInt firstForbidden(String value) {
        return value.codePoints().filter(Characters::isForbidden).findFirst();
    }

    /** Whether it is one of the controls that change the direction of text (Unicode UAX 9). */
    static boolean isBidiControl(int character) {
        return (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069)
                || character == 0x200E
                || character == 0x200F
                || character == 0x061C;
    }

    /** Whether a reader sees nothing of it: white space, formats, fillers, selectors and marks without a base. */
    static boolean isInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT
                || Character.getType(character) == Character.NON_SPACING_MARK
                || character == 0x3164
                || character == 0xFFA0
                || character == 0x115F
                || character == 0x1160;
    }

    /** A character by its number and, where it has one, its name. */
    static String describe(int character) {
        String number = String.format(Locale.ROOT, "U+%04X", character);
        String kind = Character.isISOControl(character)
                ? "the control character "
                : character >= 0xD800 && character <= 0xDFFF ? "half of a character, " : "the invisible character ";
        return kind + number;
    }

    private static boolean isForbidden(int character) {
        boolean control = Character.isISOControl(character) && character != '\t' && character != '\n';
        boolean noncharacter = (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
        boolean surrogate = character >= 0xD800 && character <= 0xDFFF;
        return control || noncharacter || surrogate || character == 0xFEFF;
    }
}
