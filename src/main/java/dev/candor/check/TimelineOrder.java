package dev.candor.check;

import dev.candor.model.Postmortem;
import dev.candor.model.TimelineEntry;
import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Entries of a timeline that lie before one above them, and times without a date to count from. The page puts the first in order and draws none of the second. */
public final class TimelineOrder implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("RE016", Level.WARNING, "an entry of a timeline is out of order or has no date");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return context.catalog().postmortems().values().stream().flatMap(TimelineOrder::in);
    }

    private static Stream<Problem> in(Postmortem postmortem) {
        List<Problem> found = new ArrayList<>();
        Instant last = Instant.MIN;
        for (TimelineEntry entry : postmortem.timeline()) {
            Optional<Instant> at = entry.at();
            if (at.isEmpty()) {
                found.add(undated(entry));
            } else if (at.get().isBefore(last)) {
                found.add(early(entry));
            } else {
                last = at.get();
            }
        }
        return found.stream();
    }

    private static Problem undated(TimelineEntry entry) {
        return INFO.problem(
                entry.place(),
                "this entry has no moment, so it is not drawn",
                "start the first entry with date, time and zone, such as 2026-11-03T10:05:00Z");
    }

    private static Problem early(TimelineEntry entry) {
        return INFO.problem(
                entry.place(),
                "this entry lies before one above it",
                "put it in its place, or write the date that it has");
    }
}
