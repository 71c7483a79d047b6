package dev.candor.exchange;

import java.util.regex.Pattern;

/** Takes the marks of Markdown out of a line, for places where only words are shown. */
final class PlainWords {
    private static final Pattern IMAGE =
            Pattern.compile("!\\[([^\\]]{0,300})\\](?:\\([^)\\s]{0,500}[^)]{0,200}\\)|\\[[^\\]]{0,200}\\])?");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\[\\]]{1,300})\\](?:\\([^)\\s]{0,500}[^)]{0,200}\\)|\\[[^\\]]{0,200}\\])?");
    private static final Pattern ADDRESS = Pattern.compile("<((?:https?|mailto):[^>\\s]{1,500})>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]{0,200}>");
    private static final Pattern MARKS =
            Pattern.compile("\\*\\*|__|~~|`+|(?<![\\p{L}\\p{N}])[*_](?=\\S)|(?<=\\S)[*_](?![\\p{L}\\p{N}])");
    private static final Pattern STRONG = Pattern.compile("\\*\\*|__");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|<>~-])");

    private PlainWords() {}

    /** The words of a line. */
    static String of(String markdown) {
        String text = IMAGE.matcher(markdown).replaceAll("$1");
        text = LINK.matcher(text).replaceAll("$1");
        text = TAG.matcher(ADDRESS.matcher(text).replaceAll("$1")).replaceAll(" ");
        text = ESCAPE.matcher(MARKS.matcher(text).replaceAll("")).replaceAll("$1");
        return text.replaceAll("\\s+", " ").strip();
    }

    /** The text without a mark of strong emphasis that is never closed, because its other end was cut off. */
    static String balanced(String text) {
        int last = Math.max(text.lastIndexOf("**"), text.lastIndexOf("__"));
        boolean open = STRONG.matcher(text).results().count() % 2 == 1;
        return open ? (text.substring(0, last) + text.substring(last + 2)).strip() : text;
    }

    /** A text of at most so many characters, its end marked where it was cut, between two words where there are some. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest - 1);
        int end = space > longest / 2 ? space : longest - 1;
        return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end)
                        .strip() + "…";
    }
}
