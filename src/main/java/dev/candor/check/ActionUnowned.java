package dev.candor.check;

import dev.candor.model.ActionItem;
import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.stream.Stream;

/** Work that belongs to nobody, or to no day, is not done. */
public final class ActionUnowned implements Rule {
    private static final RuleInfo INFO = new RuleInfo("RE010", Level.WARNING, "an action has no owner or no day");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return Actions.all(context)
                .filter(action -> action.item().status().isPending())
                .filter(action ->
                        action.item().owner().isEmpty() || action.item().due().isEmpty())
                .map(action -> INFO.problem(
                        action.item().place(),
                        "this action has no " + missing(action.item()),
                        "name a team as the owner and a day by which it is done"));
    }

    private static String missing(ActionItem item) {
        if (item.owner().isEmpty()) {
            return item.due().isEmpty() ? "owner and no day" : "owner";
        }
        return "day";
    }
}
