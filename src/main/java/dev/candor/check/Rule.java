package dev.candor.check;

import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.stream.Stream;

/** Something that records should keep to; stateless, and safe to ask from several threads. */
public interface Rule {
    /** What it is called and how much it matters. */
    RuleInfo info();

    /** Where records do not keep to it; each finding has the rule's id as its code. */
    Stream<Problem> findings(CheckContext context);

    /** Its stable name, such as {@code BL003}, and the name of its page in {@code docs/rules}. */
    default String id() {
        return info().id();
    }

    /** How much its findings matter at most. */
    default Level level() {
        return info().level();
    }
}
