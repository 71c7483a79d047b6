package dev.candor.check;

import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What was promised after an incident and not done by its day. */
public final class ActionOverdue implements Rule {
    private static final RuleInfo INFO = new RuleInfo("RE009", Level.WARNING, "an action is overdue");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        LocalDate today = context.day(context.now());
        return Actions.all(context)
                .filter(action -> action.item().status().isPending())
                .filter(action ->
                        action.item().due().filter(due -> due.isBefore(today)).isPresent())
                .map(action -> INFO.problem(
                        action.place("due"),
                        "this action was due on " + action.item().due().orElseThrow(),
                        "do it, move the day and say why in the commit, or drop it with a reason"));
    }
}
