package dev.candor.check;

import dev.candor.problem.Level;
import dev.candor.problem.Place;
import dev.candor.problem.Problem;

/**
 * A rule by its name.
 *
 * @param id two letters and three digits
 * @param level of its findings, unless a finding says less
 * @param summary what it finds, a clause in lower case
 */
public record RuleInfo(String id, Level level, String summary) {
    /** A finding of the rule's own level. */
    public Problem problem(Place place, String message, String hint) {
        return new Problem(id, level, place, message, hint);
    }

    /** The same rule speaking less loudly. */
    public RuleInfo at(Level other) {
        return new RuleInfo(id, other, summary);
    }
}
