package dev.candor.check;

import dev.candor.problem.Problem;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something found in what readers see of a text.
 *
 * @param passage the text
 * @param start where it begins
 * @param end where it ends
 */
record Found(Passage passage, int start, int end) {
    /** Every match of a pattern. */
    static Stream<Found> in(Passage passage, Pattern pattern) {
        return in(passage, pattern.matcher(passage.prose().published()).results());
    }

    /** Every match of a phrase. */
    static Stream<Found> in(Passage passage, Phrase phrase) {
        return in(
                passage, phrase.in(passage.prose().published(), passage.prose().folded()));
    }

    private static Stream<Found> in(Passage passage, Stream<MatchResult> matches) {
        return matches.map(match -> new Found(passage, match.start(), match.end()));
    }

    /** The words found. */
    String text() {
        return passage.prose().published().substring(start, end);
    }

    /** Whether these are the author's own words: no code and no quote. */
    boolean isOwn() {
        return passage.prose().own().charAt(start)
                == passage.prose().published().charAt(start);
    }

    /** Whether it stands outside of code. */
    boolean isProse() {
        return !isCode();
    }

    /** Whether it stands outside of code and quotes, where prompts of templates are blanked. */
    boolean isBare() {
        return passage.prose().own().charAt(start) != Prose.NOUN && !isCode();
    }

    private boolean isCode() {
        return Masking.uncoded(passage.prose().published(), passage.prose().folded())
                        .charAt(start)
                != passage.prose().published().charAt(start);
    }

    /** A finding at its place. */
    Problem finding(RuleInfo rule, String message, String hint) {
        return rule.problem(passage.prose().place(start, end), message, hint);
    }
}
