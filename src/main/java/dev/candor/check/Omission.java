package dev.candor.check;

import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.stream.Stream;

/** People who "forgot", "failed to check" or "missed": only where a person is the subject, because software fails to do things all day. */
public final class Omission implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("BL003", Level.WARNING, "somebody is said not to have done something");
    private static final String HINT =
            "name the condition: what did the tool, the alert or the document show at that moment?";
    private static final String MIND =
            "(?:forgot(?! (?:what|which|how|where|when|who|why))|neglected|overlooked|(?:missed|ignored)(?! (?:its|our|their|the|this|that|some|several|\\d+)?"
                    + " ?(?:SLOs?|SLAs?|targets?|deadlines?|data|events?|requests?|messages?|deliver(?:y|ies)|payments?|out)\\b))";
    private static final String CARE =
            "(?:failed|did not|didn't|had not|hadn't|never) (?:to )?(?:adequately |properly |fully |carefully |really )?"
                    + "(?:consider|validate|verify|anticipate|realis|realiz|recognis|recogniz|remember|double-check|foresee|foreseen|bother|understand|think|thought|pay attention|notice|check|follow)\\w*";
    /** What a person can try and not manage, which is no omission. */
    private static final String LEFT_UNDONE =
            "failed to (?!(?:reproduce|reach|find|connect|log|access|resolve|fix|restore|recover|identify|determine|get|load|start|sign|join|open"
                    + "|mitigate|contain|isolate|receive|meet|keep|make|stop)\\b)[a-z]+";

    private static final String ADVERBS =
            "(?:,? who)?(?: (?:also|had|have|has|simply|just|completely|initially|then|apparently|clearly|all)){0,2}";
    private static final Wording OTHERS = new Wording(
            INFO,
            Phrase.of(
                    "forgot|neglect|overlook|missed|ignored|failed|did not|didn't|had not|hadn't|never",
                    "(?i)" + People.THIRD + ADVERBS + " (?:" + MIND + "|" + CARE + "|" + LEFT_UNDONE + ")\\b"
                            + "|(?i)\\bthey (?:never|did not|didn't) (?:even )?bother"),
            "this tells what a person did not do",
            HINT);
    private static final Wording OURSELVES = new Wording(
            INFO.at(Level.NOTE),
            Phrase.of(
                    "forgot|neglect|overlook|missed|ignored|failed",
                    "(?i)" + People.FIRST + ADVERBS + " (?:" + MIND
                            + "|(?:failed|neglected) to (?:consider|validate|verify|see|notice|check|test|review|communicate|anticipate|reali[sz]e"
                            + "|recogni[sz]e|remember|inform|notify|document|account|understand|catch|spot|foresee|think|follow))\\b"),
            "this tells what we did not do, and not why",
            HINT);
    private static final Wording ELIDED = new Wording(
            INFO.at(Level.NOTE),
            Phrase.of(
                    "forgot|neglect|overlook|missed|failed",
                    "^(?:Forgot|Neglected|Overlooked|Missed|Failed) to [a-z]+"),
            "this tells what somebody did not do, and not why",
            HINT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return Stream.of(OTHERS, OURSELVES, ELIDED).flatMap(wording -> wording.findings(context));
    }
}
