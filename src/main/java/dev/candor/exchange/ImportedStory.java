package dev.candor.exchange;

import dev.candor.model.Phase;
import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an issue said and when: each word of its text at its moment, as far as one is written or follows from the front matter.
 *
 * @param summary text that belongs to no moment
 * @param updates oldest first; their phases are those that the text names, {@code UPDATE} otherwise
 */
record ImportedStory(String summary, List<ImportedUpdate> updates) {
    private static final Duration FAR = Duration.ofDays(60);
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    /** The story of an issue; a word whose moment nothing says is left with the word before it, and that is told. */
    static ImportedStory of(CstateIssue issue, SourceClock clock, Problems problems) {
        UpdateOrder order = UpdateOrder.of(UpdateSplitter.split(issue.body()));
        List<ImportedUpdate> updates = new ArrayList<>();
        Instant before = issue.start();
        int untimed = 0;
        int daysOnly = 0;
        for (int i = 0; i < order.words().size(); i++) {
            Said said = order.words().get(i);
            Optional<Instant> at = moment(said, before, issue, clock)
                    .or(() -> updates.isEmpty() ? Optional.of(issue.start()) : Optional.empty())
                    .or(() -> Optional.of(said)
                            .filter(last -> isLastWord(last, order))
                            .flatMap(last -> issue.resolvedAt()));
            if (at.isPresent()) {
                daysOnly += said.time().hasDay() && said.time().clock().isEmpty() ? 1 : 0;
                updates.add(new ImportedUpdate(said.phase().orElse(Phase.UPDATE), at.get(), said.text()));
                before = at.get();
            } else {
                untimed++;
                updates.set(updates.size() - 1, updates.get(updates.size() - 1).and(said.text()));
            }
        }
        tell(untimed, issue, problems);
        tellDays(daysOnly, issue, problems);
        updates.sort(Comparator.comparing(ImportedUpdate::at));
        return new ImportedStory(order.lead(), List.copyOf(updates));
    }

    private static boolean isLastWord(Said said, UpdateOrder order) {
        return order.words().indexOf(said) == order.words().size() - 1;
    }

    private static Optional<Instant> moment(Said said, Instant before, CstateIssue issue, SourceClock clock) {
        boolean first = before.equals(issue.start());
        Instant earliest = first ? before.minus(HALF_A_DAY) : before;
        Duration slack = said.time().hasDay() ? FAR : HALF_A_DAY;
        Instant latest = issue.resolvedAt().map(end -> end.plus(slack)).orElse(Instant.MAX);
        return clock.following(said.time(), before, earliest)
                .filter(at -> at.isAfter(issue.start().minus(FAR)) && at.isBefore(latest))
                .map(at -> said.time().clock().isEmpty() && at.isBefore(before) ? before : at);
    }

    private static void tellDays(int daysOnly, CstateIssue issue, Problems problems) {
        if (daysOnly > 0) {
            problems.add(Told.note(
                    "day-without-time",
                    issue.place(),
                    "has updates with a day and no time of day; they stand at its start",
                    "put the right times into their headings"));
        }
    }

    private static void tell(int untimed, CstateIssue issue, Problems problems) {
        if (untimed > 0) {
            String words = untimed == 1 ? "an update" : untimed + " updates";
            problems.add(Problem.warning(
                    "update-without-time",
                    issue.place(),
                    words + " of its text say no time that can be used; their text stands with the one before",
                    "give them headings with times"));
        }
    }
}
