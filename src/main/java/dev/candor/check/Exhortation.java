package dev.candor.check;

import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.stream.Stream;

/** An appeal to care more is no lesson: nobody was careless on purpose, and nothing changes. */
public final class Exhortation implements Rule {
    private static final RuleInfo INFO = new RuleInfo("BL005", Level.WARNING, "people are told to be more careful");
    private static final String CARE = "(?:careful|cautious|vigilant|diligent|attentive|mindful|thorough)\\b";
    private static final Wording APPEAL = new Wording(
            INFO,
            Phrase.of(
                    "care|caut|vigilant|diligent|attent|mindful|thorough|try",
                    "(?i)(?<!not |n't )\\b(?:be|being|been) (?:a (?:bit|little|lot) |even |far |much )?(?:more|extra|very) "
                            + CARE
                            + "|(?i)\\b(?:must|should|needs? to|have to|let's) (?:all |always |really )?be " + CARE
                            + "|(?i)\\bwithout being (?:more )?" + CARE
                            + "|(?i)\\bpay(?:ing)? (?:more|closer|better|extra|special|greater) attention\\b"
                            + "|(?i)\\b(?:must|should|needs? to|have to) pay attention\\b"
                            + "|(?i)\\b(?:take|taking|exercise) (?:more|extra|greater|better) (?:care|caution)\\b(?! of)"
                            + "|(?i)\\btry(?:ing)? harder\\b|(?i)\\bmore carefully (?:stud|read|check|review|test|look)\\w*"),
            "an appeal to be careful changes nothing",
            "name what would make the careful way the easy way: a check, a default, a warning");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return APPEAL.findings(context);
    }
}
