package dev.candor.record;

import dev.candor.check.OrdinaryWords;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A way in which a person is named.
 *
 * @param pattern finds it in a folded text
 * @param length of the name, the longest is looked for first
 * @param role what stands for it; a responder where several people are named so
 * @param kind how sure it is
 */
record NameForm(String pattern, int length, Role role, Kind kind) {
    /** How sure it is that a person is meant. */
    enum Kind {
        /** In any case. */
        CERTAIN,
        /** A whole name of which each part is a word of the language too: with a capital. */
        CAPITAL,
        /** A word of two letters: with a capital and a small letter. */
        SHORT,
        /** A word of the language too: with a capital, and where a sentence begins only if it goes on like one about a person. */
        ORDINARY
    }

    private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final String AFTER = "(?:'?s)?" + END;
    private static final String AFTER_WORD = "(?:'s)?" + END;
    private static final int SAFE_TOGETHER = 8;

    /** The whole name, as written, in reverse and as a login. */
    static NameForm full(List<String> names, Role role) {
        int length = names.stream().mapToInt(String::length).sum();
        boolean close = length >= SAFE_TOGETHER || isIdeographic(names.get(0));
        String between = "(?:[\\s.,_+>=・·-]|%20){" + (close ? 0 : 1) + ",12}";
        String forward = names.stream().map(NameForm::word).collect(Collectors.joining(between));
        String last = names.get(names.size() - 1);
        List<String> first = names.subList(0, names.size() - 1);
        String reverse = word(last) + ",?[\\s._-]{1,12}"
                + first.stream().map(NameForm::word).collect(Collectors.joining(between));
        String initial = Pattern.quote(names.get(0).substring(0, names.get(0).offsetByCodePoints(0, 1)));
        String login = last.length() > 3 ? "|" + initial + "[._-]?" + word(last) : "";
        boolean ordinary = names.stream().allMatch(OrdinaryWords::has);
        return new NameForm(
                starting(names.get(0)) + "(?:" + forward + "|" + reverse + login + ")"
                        + (isIdeographic(last) ? "" : AFTER),
                100 + length,
                role,
                ordinary ? Kind.CAPITAL : Kind.CERTAIN);
    }

    /** A name of one word, or a login. */
    static NameForm single(String name, Role role) {
        boolean brief = name.length() < 3 && !isIdeographic(name);
        Kind kind = OrdinaryWords.has(name) ? Kind.ORDINARY : brief ? Kind.SHORT : Kind.CERTAIN;
        String after = kind == Kind.ORDINARY ? AFTER_WORD : AFTER;
        return new NameForm(
                starting(name) + word(name) + (isIdeographic(name) ? "" : after), name.length(), role, kind);
    }

    /** Whether a part of a name is enough to look for: a letter alone is not. */
    static boolean isEnough(String part) {
        return part.length() > 1;
    }

    private static String starting(String word) {
        return isIdeographic(word) ? "" : BEFORE;
    }

    private static String word(String name) {
        return Pattern.compile("[-']").splitAsStream(name).map(Pattern::quote).collect(Collectors.joining("[-' ]?"));
    }

    /** Whether words of this writing stand side by side without spaces. */
    private static boolean isIdeographic(String word) {
        return switch (Character.UnicodeScript.of(word.codePointAt(0))) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
