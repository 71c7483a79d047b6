package dev.candor.check;

import dev.candor.model.ActionStatus;
import dev.candor.model.Incident;
import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Days of an action that cannot be true: done before the incident, done tomorrow, done and still open. */
public final class ActionDays implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("RE017", Level.WARNING, "the days of an action contradict one another");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return Actions.all(context).flatMap(action -> in(action, context).stream());
    }

    private static Optional<Problem> in(Actions.Action action, CheckContext context) {
        Optional<LocalDate> began = began(action, context);
        return done(action, context)
                .or(() -> began.flatMap(day -> action.item().due().filter(day::isAfter))
                        .flatMap(due -> found(
                                action, "due", "this action was due before its incident began", "check the year")));
    }

    private static Optional<Problem> done(Actions.Action action, CheckContext context) {
        LocalDate today = context.day(context.now());
        Optional<LocalDate> done = action.item().done();
        if (done.filter(today::isBefore).isPresent()) {
            String hint = "write the day on which it was done";
            return found(action, "done", "this action is said to be done on a day to come", hint);
        }
        if (done.isPresent() && action.item().status() != ActionStatus.DONE) {
            String hint = "write \"status: done\", or drop the day";
            return found(action, "done", "this action has a day on which it was done and is not done", hint);
        }
        String hint = "check the year; what was there before is no action";
        return began(action, context)
                .flatMap(day -> done.filter(day::isAfter))
                .flatMap(early -> found(action, "done", "this action was done before its incident began", hint));
    }

    private static Optional<Problem> found(Actions.Action action, String key, String message, String hint) {
        return Optional.of(INFO.problem(action.place(key), message, hint));
    }

    /** The first day of the incidents. */
    private static Optional<LocalDate> began(Actions.Action action, CheckContext context) {
        Optional<Instant> first = action.postmortem().incidents().stream()
                .flatMap(id -> context.catalog().incident(id).stream())
                .map(Incident::started)
                .min(Comparator.naturalOrder());
        return first.map(context::day);
    }
}
