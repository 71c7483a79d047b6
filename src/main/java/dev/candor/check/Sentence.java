package dev.candor.check;

import dev.candor.problem.Problem;
import java.util.regex.Matcher;

/**
 * A sentence, list item or table cell in its author's own words.
 *
 * @param prose the text it stands in
 * @param start where it begins there
 * @param text on one line, without markers of lists and emphasis in front
 */
record Sentence(Prose prose, int start, String text) {
    /** A finding at what a pattern found in this sentence. */
    Problem finding(RuleInfo rule, Matcher found, String message, String hint) {
        return rule.problem(prose.place(start + found.start(), start + found.end()), message, hint);
    }
}
