package dev.candor.check;

import dev.candor.model.MarkdownText;
import dev.candor.problem.Place;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text of a record in the two ways in which rules look at it. Both are as long as the text itself, so an index in one is an index
 * in all.
 *
 * @param text as its author wrote it
 * @param published what readers will see, code and quotes included; blanks where something stays inside
 * @param own the author's own words: no code, quotes, addresses, headings or prompts of templates either
 * @param folded the text as words are looked for, with an at sign where it names a person
 * @param lines the file it stands in
 */
record Prose(MarkdownText text, String published, String own, String folded, SourceLines lines) {
    /** A placeholder for code, quotes and names that stand in the author's sentence like a noun. */
    static final char NOUN = '\uFFFC';

    /** Looks at a text. */
    static Prose of(MarkdownText text, SourceLines lines) {
        String folded = Phrase.folded(text.source());
        String published = Masking.published(text.source(), folded);
        return new Prose(text, published, Masking.own(published, folded), folded, lines);
    }

    /** The same with names of people as handles. */
    Prose withHandles(Pattern names) {
        String handles = Names.asHandles(names, own);
        return handles.equals(own) ? this : new Prose(text, published, handles, folded + "@", lines);
    }

    /** The author's own words as sentences. */
    List<Sentence> sentences() {
        return Sentences.of(this);
    }

    /** Where a piece of the text stands in its file. */
    Place place(int start, int end) {
        String before = text.source().substring(0, start);
        int line = text.place().line()
                + (int) before.chars().filter(c -> c == '\n').count();
        int lineStart = before.lastIndexOf('\n') + 1;
        int offset = line == text.place().line() ? Math.max(0, text.place().column() - 1) : 0;
        String piece = text.source().substring(start, end).lines().findFirst().orElse("");
        String raw = lines.line(text.place().path(), line);
        int column = nearest(raw, piece, offset + start - lineStart);
        return text.place().at(line, 1 + raw.codePointCount(0, Math.min(column, raw.length())));
    }

    /** Readers take labels, markers and comments away, so the piece may stand further right in the file than in the text. */
    private static int nearest(String raw, String piece, int expected) {
        int after = raw.indexOf(piece, Math.max(0, expected - 2));
        int any = after >= 0 ? after : raw.indexOf(piece);
        return any >= 0 ? any : expected;
    }
}
