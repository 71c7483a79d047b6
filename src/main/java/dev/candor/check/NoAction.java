package dev.candor.check;

import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An action that changes nothing but moods: nobody can tell when "be more careful" is done. */
public final class NoAction implements Rule {
    private static final RuleInfo INFO = new RuleInfo("RE011", Level.WARNING, "an action is an appeal");
    private static final Pattern APPEAL = Pattern.compile(
            "(?i)\\b(?:be|being) (?:\\w+ )?(?:more )?(?:careful|cautious|vigilant|diligent|attentive|mindful|thorough|aware)\\b|\\bpay (?:\\w+ )?attention\\b|\\btry (?:harder|to be)\\b|\\b(?:take|exercise) (?:more|extra|greater|better)? ?(?:care|caution)\\b"
                    + "|\\bkeep (?:this |it )?in mind\\b|^(?:please )?remember to\\b|\\b(?:remind|tell|urge|encourage) (?:everyone|everybody|all|people|the team|engineers|developers|staff)\\b|^(?:do better|communicate better|improve communication|think before|raise awareness|more care|more attention)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return Actions.all(context)
                .filter(action -> APPEAL.matcher(action.item().title()).find())
                .filter(action -> context.isEnglish(action.item().title()))
                .map(action -> INFO.problem(
                        action.place("title"),
                        "this action is an appeal: nobody can tell when it is done",
                        "name what will be different: a check, a default, an alert, a page in the runbook"));
    }
}
