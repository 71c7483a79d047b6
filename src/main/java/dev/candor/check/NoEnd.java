package dev.candor.check;

import dev.candor.model.ComponentStatus;
import dev.candor.model.Phase;
import dev.candor.model.Update;
import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An incident whose text says that it is over while its record does not, or that is resolved and leaves a component affected for ever. */
public final class NoEnd implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("RE005", Level.WARNING, "an incident is over in words and not in its record");
    private static final Pattern OVER = Pattern.compile(
            "(?i)\\b(?:(?:is|are|has been|have been|was|now) (?:now |fully |completely )*(?:resolved|restored|fixed|back to normal)|fully recovered|works? (?:normally|as usual) again|back to normal)\\b(?![^.]{0,60}\\b(?:will|once|until|unless|when|if)\\b)");
    private static final Duration LONG = Duration.ofDays(1);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return Course.all(context)
                .flatMap(course -> Stream.concat(
                        affected(course).stream(),
                        course.resolved().isEmpty() ? saysOver(course, context).stream() : Stream.empty()));
    }

    private static Optional<Problem> affected(Course course) {
        Update last = course.last();
        boolean impact = last.phase() == Phase.RESOLVED
                && last.components().values().stream().anyMatch(status -> status != ComponentStatus.OPERATIONAL);
        return impact
                ? Optional.of(INFO.problem(
                        last.place(),
                        "the incident is resolved and a component stays affected without an end",
                        "leave the component out, or say \"monitoring\" until it works"))
                : Optional.empty();
    }

    private static Optional<Problem> saysOver(Course course, CheckContext context) {
        Update last = course.last();
        boolean old = last.at().plus(LONG).isBefore(context.now());
        return context.passages().stream()
                .filter(passage -> passage.english()
                        && passage.update().filter(last::equals).isPresent())
                .filter(passage -> old && OVER.matcher(passage.prose().own()).find())
                .findFirst()
                .map(passage -> INFO.problem(
                        last.place(),
                        "the text says that this is over, and the record is still open a day later",
                        "add an update \"resolved\" with the time at which it ended"));
    }
}
