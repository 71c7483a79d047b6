package dev.candor.page;

import dev.candor.model.MarkdownText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the first sentences of a text. */
final class Excerpt {
    private static final int SENTENCES = 3;
    private static final Pattern SENTENCE = Pattern.compile("[.!?]+[)\"”’]*(?=\\s|$)|[。！？]+");
    private static final Pattern PARAGRAPH =
            Pattern.compile("(?m)^[\\p{L}\\p{N}\\p{Pi}\"'(*_\\[`].*(?:\\R(?![ \\t]*$).*)*");
    private static final Pattern LIST = Pattern.compile("(?s)(?:[*+-]|\\d{1,9}[.)])\\s.*");

    private Excerpt() {}

    /** The first three sentences of the first paragraph; empty where there is none. */
    static MarkdownText of(MarkdownText text) {
        String paragraph = PARAGRAPH
                .matcher(text.source())
                .results()
                .map(found -> found.group())
                .filter(found -> !LIST.matcher(found).matches())
                .findFirst()
                .orElse("");
        return new MarkdownText(sentences(paragraph), text.place());
    }

    private static String sentences(String paragraph) {
        Matcher ends = SENTENCE.matcher(paragraph);
        int end = 0;
        for (int i = 0; i < SENTENCES; i++) {
            if (!ends.find()) {
                return paragraph;
            }
            end = ends.end();
        }
        return paragraph.substring(0, end);
    }
}
