package dev.candor.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks what is not meant for readers, and then what are not the author's own words, without moving anything. */
final class Masking {
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|\\z)");
    private static final Pattern INTERNAL = Pattern.compile("(?ms)^::: internal$.*?(?:^:::$|\\z)");
    private static final Pattern FENCE =
            Pattern.compile("(?ms)^ {0,3}(```+|~~~+)[^\\n]*+$.*?(?:^ {0,3}\\1[`~]*+[ \\t]*+$|\\z)");
    /** Each of them stands in a sentence like a noun. */
    private static final List<Pattern> NOUNS = List.of(
            Pattern.compile("``[^\\n]{1,400}?``|`[^`]{1,600}+`"),
            Pattern.compile("(?<=\\])\\([^)\\n]{0,600}+\\)|(?<=\\])\\[[^\\]\\n]{0,200}+\\]"),
            Pattern.compile("(?i)\\b(?:https?://|www\\.)[^\\s<>)]{1,600}+"),
            Pattern.compile("[\\w.+-]{1,64}+@[\\w-]{1,64}+(?:\\.[\\w-]{1,64}+)++"),
            Pattern.compile("\"[^\"\\n]{1,300}+\"|“[^”\\n]{1,300}+”|„[^“\\n]{1,300}+“"),
            Pattern.compile("(?<=[\\s(])['‘](?=\\S)[^'’\\n]{1,200}+['’](?=[\\s).,;:!?])"));
    /** Whole lines of somebody else's words: quotes, headings, link definitions, lines of logs, indented code. */
    private static final Pattern LINES = Pattern.compile(
            "(?m)^(?: {0,3}(?:>|#{1,6}[ \\t]|\\[[^\\]\\n]{1,200}\\]:|[EWIF]\\d{4} |\\{\")"
                    + "|[^\\n]{0,80}?\\d\\d:\\d\\d:\\d\\d[.,]\\d|[^\\n]{0,80}?\\$ [a-z]|(?: {4}|\\t)(?![ \\t]*(?:[-*+]|\\d{1,3}[.)])[ \\t])(?=[^\\n]*[{}=;$/]))[^\\n]*+$");

    private Masking() {}

    /** Without what stays inside. */
    static String published(String source) {
        return blank(INTERNAL, blank(COMMENT, source, ' '), ' ');
    }

    /** Without code. */
    static String uncoded(String published) {
        return blank(NOUNS.get(0), blank(FENCE, published, ' '), ' ');
    }

    /** Without what the author only shows or cites. */
    static String own(String published) {
        String text = blank(LINES, blank(FENCE, published, ' '), ' ');
        for (Pattern noun : NOUNS) {
            text = blank(noun, text, Prose.NOUN);
        }
        return blank(Prompts.SHIPPED, text, ' ');
    }

    private static String blank(Pattern pattern, String text, char filler) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder masked = new StringBuilder(text.length());
        int from = 0;
        while (matcher.find()) {
            masked.append(text, from, matcher.start());
            text.substring(matcher.start(), matcher.end())
                    .chars()
                    .forEach(c -> masked.append(c == '\n' ? '\n' : filler));
            from = matcher.end();
        }
        return masked.append(text, from, text.length()).toString();
    }
}
