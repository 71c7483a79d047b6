package dev.candor.check;

import java.util.List;
import java.util.regex.MatchResult;

/** Blanks what is not meant for readers, and then what are not the author's own words, without moving anything. */
final class Masking {
    private static final List<Phrase> INSIDE = List.of(
            Phrase.of("<!--", "(?s)<!--.*?(?:-->|\\z)"),
            Phrase.of("::: internal", "(?ms)^::: internal$.*?(?:^:::$|\\z)"));
    private static final Phrase FENCE =
            Phrase.of("```|~~~", "(?ms)^ {0,3}(```+|~~~+)[^\\n]*+$.*?(?:^ {0,3}\\1[`~]*+[ \\t]*+$|\\z)");
    private static final Phrase SPAN = Phrase.of("`", "``[^\\n]{1,400}?``|`[^`]{1,600}+`");
    /** Somebody else's words: quotes, headings, link definitions, lines of logs and shells, indented code. */
    private static final List<Phrase> FOREIGN = List.of(
            FENCE,
            Phrase.of("", "(?m)^ {0,3}(?:>|#{1,6}[ \\t]|\\[[^\\]\\n]{1,200}\\]:|[EWIF]\\d{4} |\\{\")[^\\n]*+$"),
            Phrase.of(":", "\\b\\d\\d:\\d\\d:\\d\\d[.,]\\d[^\\n]*+"),
            Phrase.of("$ ", "\\$ [a-z][^\\n]*+"),
            Phrase.of(
                    "    |\t", "(?m)^(?: {4}|\\t)(?![ \\t]*(?:[-*+]|\\d{1,3}[.)])[ \\t])(?=[^\\n]*[{}=;$/])[^\\n]*+$"));
    /** Each of them stands in a sentence like a noun. */
    private static final List<Phrase> NOUNS = List.of(
            SPAN,
            Phrase.of("](|][", "(?<=\\])\\([^)\\n]{0,600}+\\)|(?<=\\])\\[[^\\]\\n]{0,200}+\\]"),
            Phrase.of("http|www.", "(?i)\\b(?:https?://|www\\.)[^\\s<>)]{1,600}+"),
            Phrase.of("@", "[\\w.+-]{1,64}+@[\\w-]{1,64}+(?:\\.[\\w-]{1,64}+)++"),
            Phrase.of("\"|“|„", "\"[^\"\\n]{1,300}+\"|“[^”\\n]{1,300}+”|„[^“\\n]{1,300}+“"),
            Phrase.of("'|‘", "(?<=[\\s(])['‘](?=\\S)[^'’\\n]{1,200}+['’](?=[\\s).,;:!?])"));

    private Masking() {}

    /** Without what stays inside. */
    static String published(String source, String folded) {
        return blank(INSIDE, source, folded, ' ');
    }

    /** Without code. */
    static String uncoded(String published, String folded) {
        return blank(List.of(FENCE, SPAN), published, folded, ' ');
    }

    /** Without what the author only shows or cites. */
    static String own(String published, String folded) {
        String told = blank(FOREIGN, published, folded, ' ');
        return blank(Prompts.SHIPPED, blank(NOUNS, told, folded, Prose.NOUN), folded, ' ');
    }

    private static String blank(List<Phrase> phrases, String text, String folded, char filler) {
        String masked = text;
        for (Phrase phrase : phrases) {
            masked = phrase.mayBeIn(folded) ? blank(phrase, masked, filler) : masked;
        }
        return masked;
    }

    private static String blank(Phrase phrase, String text, char filler) {
        List<MatchResult> found = phrase.pattern().matcher(text).results().toList();
        if (found.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text);
        for (MatchResult match : found) {
            for (int i = match.start(); i < match.end(); i++) {
                masked.setCharAt(i, text.charAt(i) == '\n' ? '\n' : filler);
            }
        }
        return masked.toString();
    }
}
