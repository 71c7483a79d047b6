package dev.candor.insight;

import dev.candor.model.Interval;
import dev.candor.model.Maintenance;
import dev.candor.model.Phase;
import dev.candor.model.Update;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows one window of maintenance from its updates and, where they are silent and it is automatic, from the clock. */
final class OccurrenceDerivation {
    private final Maintenance maintenance;
    private final Interval planned;
    private final List<Update> words;
    private final Instant now;

    /** What an occurrence came to: when work began and ended, and its phase. */
    private record Course(Instant began, Instant ended, Phase phase) {}

    OccurrenceDerivation(Maintenance maintenance, Interval planned, List<Update> words, Instant now) {
        this.maintenance = maintenance;
        this.planned = planned;
        this.words = words;
        this.now = now;
    }

    /** The window as it stands. */
    Occurrence occurrence() {
        return course().map(course ->
                        new Occurrence(planned, new Interval(course.began(), course.ended()), course.phase(), words))
                .orElseGet(() -> new Occurrence(planned, planned, Phase.SCHEDULED, words));
    }

    /** What it does to its components while work goes on. */
    Map<String, List<StatusSpan>> spans(ComponentNames names) {
        return course().map(course -> spans(course, names)).orElse(Map.of());
    }

    private Map<String, List<StatusSpan>> spans(Course course, ComponentNames names) {
        StatusLine line = new StatusLine(maintenance.id(), course.began(), names.canonical(maintenance.components()));
        for (Update word : words) {
            if (!course.phase().isFinal() || word.at().isBefore(course.ended())) {
                line.set(word.at(), names.canonical(word.components()));
            }
        }
        if (course.phase().isFinal()) {
            line.restoreExcept(course.ended(), Map.of());
        }
        return line.spansAt(now);
    }

    /** The course of the work; absent while it lies ahead. */
    private Optional<Course> course() {
        Optional<Update> last =
                words.stream().filter(word -> isTurn(word.phase())).reduce((one, next) -> next);
        if (last.isEmpty()) {
            return byClock(Phase.IN_PROGRESS);
        }
        Phase phase = last.get().phase();
        if (phase.isFinal()) {
            Instant ended = last.get().at();
            return Optional.of(new Course(Intervals.earlier(began(), ended), ended, phase));
        }
        boolean overran = !last.get().at().isBefore(planned.end());
        return overran ? Optional.of(new Course(began(), now, phase)) : byClock(phase);
    }

    private Optional<Course> byClock(Phase running) {
        Instant began = began();
        if (maintenance.automatic() && !planned.end().isAfter(now)) {
            return Optional.of(new Course(began, planned.end(), Phase.COMPLETED));
        }
        boolean begun = !began.isAfter(now) && (maintenance.automatic() || hasTurns());
        return begun ? Optional.of(new Course(began, now, running)) : Optional.empty();
    }

    private boolean hasTurns() {
        return words.stream().anyMatch(word -> isTurn(word.phase()));
    }

    /** A word that work begins says when; where the first word is another, the window's start was, if it came earlier. */
    private Instant began() {
        Optional<Update> first =
                words.stream().filter(word -> isTurn(word.phase())).findFirst();
        return first.map(word -> saysWhen(word.phase()) ? word.at() : Intervals.earlier(word.at(), planned.start()))
                .orElse(planned.start());
    }

    private boolean saysWhen(Phase first) {
        return first == Phase.IN_PROGRESS || (first == Phase.CANCELLED && !maintenance.automatic());
    }

    private static boolean isTurn(Phase phase) {
        return phase == Phase.IN_PROGRESS || phase == Phase.VERIFYING || phase.isFinal();
    }
}
