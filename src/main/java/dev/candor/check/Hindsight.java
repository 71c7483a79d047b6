package dev.candor.check;

import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.stream.Stream;

/** A judgement that only knowledge of afterwards allows: "in hindsight" together with what should, could or would have been. */
public final class Hindsight implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("BL009", Level.NOTE, "something is judged with the knowledge of afterwards");
    private static final Wording AFTERWARDS = new Wording(
            INFO,
            Phrase.of(
                    "hindsight|retrospect|reflection|obvious",
                    "(?i)\\b(?:in|with|on) (?:hindsight|retrospect|reflection)\\b(?=[^.]{0,160}\\b(?:should|could|would|obvious|clear(?:ly)?|ought|mistake|wrong)\\b)"
                            + "|(?i)\\b(?:should|could|would|ought|obvious|mistake|wrong)\\b[^.]{0,160}?\\b(?:in|with) (?:hindsight|retrospect)\\b"
                            + "|(?i)\\bshould have been obvious\\b|(?i)\\bobviously,? (?:" + People.THIRD
                            + "|we|I) (?:should|could|ought)\\b"),
            "this judges with the knowledge of afterwards",
            "tell what was visible at the time, in the order in which it became visible");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return AFTERWARDS.findings(context);
    }
}
