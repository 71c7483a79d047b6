package dev.candor.check;

import dev.candor.problem.Problem;
import java.util.List;

/** Asks all rules and leaves out what was silenced with a reason. */
public final class Checker {
    private final List<Rule> rules;

    /** A checker of these rules. */
    public Checker(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** What they find, each once, sorted by place. */
    public List<Problem> check(CheckContext context) {
        return rules.parallelStream()
                .flatMap(rule -> rule.findings(context))
                .filter(finding -> !context.silences().silence(finding))
                .distinct()
                .sorted()
                .toList();
    }
}
