package dev.candor.check;

import dev.candor.model.IncidentKind;
import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.time.Duration;
import java.util.stream.Stream;

/** A word about an incident that carries a time which has not come; readers will not see it before. */
public final class FutureUpdate implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("RE015", Level.WARNING, "an update of an incident is dated ahead");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return context.catalog().incidents().values().stream()
                .filter(incident -> incident.kind() == IncidentKind.INCIDENT)
                .flatMap(incident -> incident.updates().stream())
                .filter(update -> update.at().isAfter(context.now()))
                .map(update -> INFO.problem(
                        update.place(),
                        "this update is dated " + Lengths.of(Duration.between(context.now(), update.at())) + " ahead",
                        "write the time at which it is said; readers do not see it before"));
    }
}
