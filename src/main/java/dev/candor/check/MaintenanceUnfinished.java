package dev.candor.check;

import dev.candor.model.Maintenance;
import dev.candor.model.Phase;
import dev.candor.model.Update;
import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Work whose window is over and of which nobody said that it is done. */
public final class MaintenanceUnfinished implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("RE006", Level.WARNING, "a maintenance window is past and was never completed");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return context.catalog().maintenance().values().stream()
                .filter(window -> window.repeat().isEmpty())
                .filter(window -> window.scheduled().end().isBefore(context.now()))
                .flatMap(window -> in(window, context.now()).stream());
    }

    private static Optional<Problem> in(Maintenance window, Instant now) {
        Optional<Update> last = window.updates().stream()
                .filter(update -> update.phase() != Phase.UPDATE && !update.at().isAfter(now))
                .reduce((first, second) -> second);
        boolean ended = last.filter(update -> update.phase().isFinal()).isPresent();
        boolean goesOn = last.filter(update -> goesOn(update, window)).isPresent();
        String message = goesOn
                ? "the window is past and the last word says that work goes on"
                : "the window is past and nobody said how it ended";
        return ended || (window.automatic() && !goesOn)
                ? Optional.empty()
                : Optional.of(INFO.problem(
                        window.meta().places().of("scheduled.end"),
                        message,
                        "add an update \"completed\" or \"cancelled\", or move the window"));
    }

    private static boolean goesOn(Update update, Maintenance window) {
        boolean work = update.phase() == Phase.IN_PROGRESS || update.phase() == Phase.VERIFYING;
        return work && !update.at().isBefore(window.scheduled().end());
    }
}
