package dev.candor.check;

import dev.candor.model.Incident;
import dev.candor.model.IncidentKind;
import dev.candor.model.Postmortem;
import dev.candor.model.PostmortemStatus;
import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.stream.Stream;

/** A postmortem that is published while its incident is open: either readers learn from what is not over, or nobody said that it is. */
public final class ReviewTooEarly implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("RE018", Level.WARNING, "a postmortem is published and its incident is still open");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return context.catalog().postmortems().values().stream()
                .filter(postmortem -> postmortem.status() == PostmortemStatus.PUBLISHED)
                .flatMap(postmortem -> in(postmortem, context));
    }

    private static Stream<Problem> in(Postmortem postmortem, CheckContext context) {
        return postmortem.incidents().stream()
                .flatMap(id -> context.catalog().incident(id).stream())
                .filter(incident -> isOpen(incident, context))
                .map(incident -> INFO.problem(
                        postmortem.meta().places().of("incidents"),
                        "the incident " + incident.id() + " is still open",
                        "resolve it, or keep the postmortem a draft until it is over"));
    }

    private static boolean isOpen(Incident incident, CheckContext context) {
        return incident.kind() == IncidentKind.INCIDENT
                && Course.of(incident, context.now()).resolved().isEmpty();
    }
}
