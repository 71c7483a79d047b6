package dev.candor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into sentences: lines belong together, list items, table cells and paragraphs do not. */
final class Sentences {
    private static final Pattern BOUNDARY = Pattern.compile(
            "\\n[ \\t]*+\\n|\\n(?=[ \\t]*+(?:[-*+]|\\d{1,3}[.)])[ \\t])|\\n(?=[ \\t]*+[|#])|(?<=[.!?:;])\\s+(?=\\S)|\\|");
    private static final Pattern MARKERS =
            Pattern.compile("(?:[\\s>*_~]|[-+](?=\\s)|\\d{1,3}[.)](?=\\s)|\\[[ xX]\\])*+");

    private Sentences() {}

    /** In the order written; none is blank. */
    static List<Sentence> of(Prose prose) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher boundary = BOUNDARY.matcher(prose.own());
        int start = 0;
        while (boundary.find()) {
            add(prose, start, boundary.start(), sentences);
            start = boundary.end();
        }
        add(prose, start, prose.own().length(), sentences);
        return sentences;
    }

    private static void add(Prose prose, int from, int to, List<Sentence> sentences) {
        Matcher markers = MARKERS.matcher(prose.own()).region(from, to);
        int start = markers.lookingAt() ? markers.end() : from;
        if (start < to) {
            String text = prose.own().substring(start, to).replace('\n', ' ').replace('’', '\'');
            sentences.add(new Sentence(prose, start, text));
        }
    }
}
