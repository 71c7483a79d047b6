package dev.candor.check;

import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.stream.Stream;

/** What would have happened if people had acted otherwise: a story that did not happen explains nothing about the one that did. */
public final class IfHad implements Rule {
    private static final RuleInfo INFO = new RuleInfo("BL011", Level.NOTE, "a story is told that did not happen");
    private static final Wording OTHER_STORY = new Wording(
            INFO,
            Phrase.of(
                    "would|could|might",
                    "(?i)\\b(?:if (?:only )?(?:" + People.THIRD
                            + "|we|I|the operator(?= had (?:followed|read|looked|known|waited|asked|paid)\\b)) had|had (?:"
                            + People.THIRD
                            + "|we|I)) (?:not |also |only )?\\w+[^.]{0,200}\\b(?:would|could|might)(?:n't| not)? (?:not |likely |probably )?have\\b"
                            + "|(?i)\\b(?:would|could|might) (?:\\w+ly )?have (?:\\w+ly )?(?:been )?(?:avoided|prevented|caught|noticed|spotted)\\b[^.]{0,120}\\b(?:if (?:only )?|had )(?:"
                            + People.THIRD + "|we|I|they)\\b"),
            "this tells a story that did not happen",
            "say what happened and why it made sense, and put the wish into an action item");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return OTHER_STORY.findings(context);
    }
}
