package dev.candor.check;

import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.stream.Stream;

/** Links to records, pages and files of the site that its readers will not find, because there is no such thing or it stays inside. */
public final class BrokenLink implements Rule {
    private static final RuleInfo INFO = new RuleInfo("LK001", Level.ERROR, "a link within the site leads nowhere");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return LinkUse.all(context)
                .filter(link -> !link.image() && link.isInternal() && !link.leadsSomewhere(context.links()))
                .map(link -> link.finding(
                        INFO,
                        "this link leads to nothing that its readers can see",
                        "link to a record's file, an asset, or an address of the site such as /incidents/ID/"));
    }
}
