package dev.candor.record;

import java.util.regex.Pattern;

/** Decides what of a file a message may repeat: words that look like keys and ids, never running text. */
final class Quotes {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_./\\[\\]-]{0,59}");

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_./\\[\\]-]{0,59}");

    private Quotes() {}

    /** A key in quotes, or "a key" where it is not a word. */
    static String key(String key) {
        return KEY.matcher(key).matches() ? "\"" + key + "\"" : "a key";
    }

    /** A value in quotes, or "this value" where it is not a word. */
    static String value(String value) {
        return WORD.matcher(value).matches() ? "\"" + value + "\"" : "this value";
    }

    /** Whether a message may repeat it. */
    static boolean isWord(String text) {
        return WORD.matcher(text).matches();
    }

    /** What a word is, with the word where a message may repeat it: {@code unknown phase "investigatin"}. */
    static String named(String what, String word) {
        return isWord(word) ? what + " \"" + word + "\"" : what;
    }
}
