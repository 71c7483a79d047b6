package dev.candor.check;

import dev.candor.model.Severity;
import dev.candor.model.Update;
import dev.candor.model.Visibility;
import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** An incident that is open while nobody says a word, for longer than its last update promised or its severity allows. */
public final class Silent implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("RE004", Level.WARNING, "an open incident has been silent for too long");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return Course.all(context)
                .filter(course -> course.incident().meta().visibility() != Visibility.DRAFT)
                .filter(course -> course.resolved().isEmpty())
                .flatMap(course -> in(course, context).stream());
    }

    private static Optional<Problem> in(Course course, CheckContext context) {
        Update last = course.last();
        return last.next()
                .or(() -> course.incident()
                        .severity()
                        .flatMap(id -> Optional.ofNullable(
                                context.catalog().site().severities().get(id)))
                        .flatMap(Severity::updateEvery))
                .filter(pause -> last.at().plus(pause).isBefore(context.now()))
                .map(pause -> INFO.problem(
                        last.place(),
                        "the last word is " + Lengths.of(Duration.between(last.at(), context.now()))
                                + " old and another was due after " + Lengths.of(pause),
                        "say what is known, even if nothing is new, or resolve the incident"));
    }
}
