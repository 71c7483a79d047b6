package dev.candor.cli;

import dev.candor.model.ComponentStatus;
import dev.candor.model.Phase;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * An update of which everything is decided but its words.
 *
 * @param place the record
 * @param subject what fills its blanks
 * @param phase it announces
 * @param components statuses it changes
 * @param next in what time it promises another word
 * @param keys of the front matter that change with it
 * @param usual the message that fits best
 * @param what a commit's message says of it
 */
record UpdatePlan(
        RecordPlace place,
        Subject subject,
        Phase phase,
        Map<String, ComponentStatus> components,
        Optional<Duration> next,
        Map<String, String> keys,
        String usual,
        String what) {

    /** A phase of a record alone. */
    static UpdatePlan of(RecordPlace place, Subject subject, Phase phase) {
        return new UpdatePlan(
                place,
                subject,
                phase,
                Map.of(),
                Optional.empty(),
                Map.of(),
                Words.usual(phase),
                dev.candor.record.NewUpdate.title(phase));
    }

    UpdatePlan with(Map<String, ComponentStatus> statuses, Optional<Duration> promised) {
        return new UpdatePlan(place, subject.touching(statuses.keySet()), phase, statuses, promised, keys, usual, what);
    }

    UpdatePlan withKeys(Map<String, String> changed) {
        return new UpdatePlan(place, subject, phase, components, next, changed, usual, what);
    }

    UpdatePlan named(String message, String subjectOfCommit) {
        return new UpdatePlan(place, subject, phase, components, next, keys, message, subjectOfCommit);
    }
}
