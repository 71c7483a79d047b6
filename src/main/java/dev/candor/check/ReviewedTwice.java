package dev.candor.check;

import dev.candor.model.Postmortem;
import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An incident that two postmortems claim: readers find both on its page, and figures that count reviews count the incident once. */
public final class ReviewedTwice implements Rule {
    private static final RuleInfo INFO = new RuleInfo("RE019", Level.WARNING, "two postmortems claim one incident");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        Map<String, Postmortem> claimed = new HashMap<>();
        List<Problem> found = new ArrayList<>();
        for (Postmortem postmortem : context.catalog().postmortems().values()) {
            for (String id : postmortem.incidents()) {
                Postmortem other = claimed.putIfAbsent(id, postmortem);
                if (other != null) {
                    found.add(twice(postmortem, other, id));
                }
            }
        }
        return found.stream();
    }

    private static Problem twice(Postmortem postmortem, Postmortem other, String incident) {
        return INFO.problem(
                postmortem.meta().places().of("incidents"),
                "the incident " + incident + " is claimed by the postmortem " + other.id() + " too",
                "make one of the two, or name the incident in the one that reviews it");
    }
}
