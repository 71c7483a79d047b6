package dev.candor.feed;

import dev.candor.insight.StatusSpan;
import dev.candor.model.ComponentStatus;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * One update as Statuspage clients see it.
 *
 * @param status such as {@code investigating} or {@code in_progress}
 * @param body text that may contain HTML
 */
record StatuspageWord(String status, Instant at, String body) {

    /** The word for a component's status. */
    static String status(ComponentStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** The status that a record's spans of one component put it into at a moment. */
    static ComponentStatus statusAt(List<StatusSpan> spans, Instant at) {
        return ComponentStatus.worst(spans.stream()
                .filter(span -> span.interval().contains(at)
                        || (span.ongoing() && !at.isBefore(span.interval().start())))
                .map(StatusSpan::status)
                .toList());
    }
}
