package dev.candor.check;

import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.stream.Stream;

/** Images that no reader will see, because the file is not below {@code assets/}. */
public final class MissingImage implements Rule {
    private static final RuleInfo INFO = new RuleInfo("LK002", Level.ERROR, "an image is not there");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return LinkUse.all(context)
                .filter(link -> link.image() && link.isInternal() && !link.leadsSomewhere(context.links()))
                .map(link ->
                        link.finding(INFO, "there is no such image", "put the file into assets/ and write its path"));
    }
}
