package dev.candor.check;

import dev.candor.problem.DidYouMean;
import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.Set;
import java.util.stream.Stream;

/** Only rules that exist can be silenced. */
public final class SilenceTarget implements Rule {
    private static final RuleInfo INFO = new RuleInfo("CH002", Level.WARNING, "an unknown rule is silenced");
    private final Set<String> known;

    /** The ids of all rules that there are. */
    public SilenceTarget(Set<String> known) {
        this.known = Set.copyOf(known);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return context.silences().all().flatMap(this::in);
    }

    private Stream<Problem> in(Silence silence) {
        if (silence.rules().isEmpty()) {
            return Stream.of(INFO.problem(
                    silence.place(), "this silences no rule", "name one, such as BL003; docs/rules lists them"));
        }
        return silence.rules().stream()
                .filter(id -> !known.contains(id))
                .map(id -> INFO.problem(
                        silence.place(),
                        "there is no rule \"" + id + "\" that could be silenced",
                        DidYouMean.hint(id, known)));
    }
}
