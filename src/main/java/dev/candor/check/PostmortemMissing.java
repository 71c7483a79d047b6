package dev.candor.check;

import dev.candor.model.Incident;
import dev.candor.model.Postmortem;
import dev.candor.model.PostmortemStatus;
import dev.candor.model.Severity;
import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Severities may promise a postmortem some days after resolution; this is the day on which the promise is broken. */
public final class PostmortemMissing implements Rule {
    private static final RuleInfo INFO = new RuleInfo("RE007", Level.WARNING, "a postmortem is due and there is none");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return Course.all(context).flatMap(course -> in(course, context).stream());
    }

    private static Optional<Problem> in(Course course, CheckContext context) {
        Incident incident = course.incident();
        List<Postmortem> written = context.catalog().postmortemsOf(incident.id());
        boolean published = written.stream().anyMatch(review -> review.status() == PostmortemStatus.PUBLISHED);
        String state = written.isEmpty() ? "; there is none" : " and is not published yet";
        return due(course, context)
                .filter(day -> !published && day.isBefore(context.day(context.now())))
                .map(day -> INFO.problem(
                        incident.meta().places().of("severity"),
                        "its severity promises a postmortem, which was due on " + day + state,
                        "write one with this incident under \"incidents\", or change the severity and say why"));
    }

    private static Optional<LocalDate> due(Course course, CheckContext context) {
        Optional<Period> within = course.incident()
                .severity()
                .flatMap(id -> Optional.ofNullable(
                        context.catalog().site().severities().get(id)))
                .flatMap(Severity::postmortem);
        return course.resolved()
                .flatMap(end -> within.map(days -> context.day(end).plus(days)));
    }
}
