package dev.candor.check;

import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.stream.Stream;

/** Whoever silences a rule says why, so that a reviewer can agree; without a reason nothing is silenced. */
public final class SilenceReason implements Rule {
    private static final RuleInfo INFO = new RuleInfo("CH001", Level.WARNING, "a rule is silenced without a reason");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return context.silences()
                .all()
                .filter(silence -> silence.reason().isEmpty())
                .map(silence -> INFO.problem(
                        silence.place(),
                        "this silences a rule without a reason, so it does not",
                        "write <!-- candor:allow BL003 because … --> or x-allow: {BL003: why}"));
    }
}
