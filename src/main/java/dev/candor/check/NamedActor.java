package dev.candor.check;

import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.stream.Stream;

/**
 * Single people as the actors of a story. Whether a house names people is its own choice: {@code checks: {names: names}} in
 * {@code candor.yml} allows it.
 */
public final class NamedActor implements Rule {
    private static final RuleInfo INFO = new RuleInfo("BL007", Level.WARNING, "a single person is the actor");
    private static final String HINT =
            "write the role, such as \"the responder\"; candor.yml can allow names with \"checks: {names: names}\"";
    private static final String VERB =
            "(?!(?:sounds|looks|thanks|needs|is there|was this|does|has anyone)\\b)(?:\\w{2,}(?:ed|s)|did|had|has|was|is|went|found|got|put|ran|saw|sent|set|took|made|gave|wrote|began|wakes|woke|knew|told|said|fixes|built)\\b";
    private static final Wording HANDLE = new Wording(
            INFO,
            Phrase.of(
                    "@",
                    People.HANDLE + "(?: and " + People.HANDLE
                            + ")?,?(?: also| then| manually| successfully| accidentally| mistakenly| \\w+ly)? " + VERB
                            + "|(?<=\\b(?<!(?i:owned|waived|written|authored|prepared|created|approved|reviewed) )by )"
                            + People.HANDLE),
            "this names a person as the actor",
            HINT);
    private static final String POLICY = "checks.names";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Whether the site's policy is to name people. */
    static boolean allowsNames(CheckContext context) {
        return "names".equals(context.catalog().site().options().get(POLICY));
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return allowsNames(context) ? Stream.empty() : HANDLE.findings(context);
    }
}
