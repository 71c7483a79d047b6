package dev.candor.check;

import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.stream.Stream;

/** What people "should have" done: knowledge of afterwards. Systems, requirements and customers may well "should have". */
public final class ShouldHave implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("BL004", Level.WARNING, "a sentence says what people should have done");
    private static final String HINT =
            "say what was known and what looked normal then, and put what would help into an action item";
    private static final String DONE =
            "(?:been|done|known|seen|caught|thought|taken|made|told|gone|kept|given|written|run|set|put|read|chosen|found|left|led|sent|understood|built|\\w{3,}ed)\\b";
    private static final String NOT = "should(?:n't| not| never)? (?:\\w+ly )?have (?:also |not |never |\\w+ly )?";
    private static final Wording PEOPLE = new Wording(
            INFO,
            Phrase.of(
                    "should",
                    "(?i)(?:" + People.THIRD + "|" + People.FIRST + ") (?:also |probably |really )?" + NOT
                            + "(?!(?:been )?(?:notified|alerted|paged|informed|told|warned|received|gotten|seen|contacted)\\b)"
                            + DONE),
            "this says what people should have done",
            HINT);
    private static final Wording DUTY = new Wording(
            INFO,
            Phrase.of(
                    "should",
                    "(?i)(?<!\\b(?:if|whether)\\b.{0,80})\\b" + NOT
                            + "been (?:\\w+ly )?(?:caught|tested|reviewed|noticed|spotted|checked|verified|anticipated|foreseen|considered|communicated|rushed|documented|known|thought|"
                            + "discussed|monitored|prioriti[sz]ed|addressed|double-checked|questioned|investigated|escalated|more (?:careful|cautious|thorough|diligent))\\b"
                            + "|(?i)\\bshould(?:n't| not| never) have been (?:approved|merged|deployed|released|rolled out)\\b"),
            "this says what somebody should have done, without saying who or what stood in the way",
            HINT);
    private static final Wording ELIDED = new Wording(
            INFO,
            Phrase.of("should", "^Should(?:n't| not)? have (?:also |not )?" + DONE),
            "this says what somebody should have done",
            HINT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return Stream.of(PEOPLE, DUTY, ELIDED)
                .flatMap(wording -> wording.findings(context))
                .distinct();
    }
}
