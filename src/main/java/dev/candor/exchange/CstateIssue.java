package dev.candor.exchange;

import dev.candor.problem.Place;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An issue of a cState site as its front matter tells it.
 *
 * @param start its {@code date}
 * @param end its {@code resolvedWhen}, never before the start
 * @param resolved whether it is over; an issue may state an end and still be open
 * @param severity {@code down}, {@code disrupted}, {@code notice} or empty
 * @param affected names of systems
 * @param addresses where the site served it, each starting with {@code /}
 * @param others further keys that are kept
 * @param body what stands below the front matter
 */
record CstateIssue(
        CstateFile file,
        String title,
        Instant start,
        Optional<Instant> end,
        boolean resolved,
        String severity,
        List<String> affected,
        Traits traits,
        List<String> addresses,
        List<String> tags,
        Map<String, String> others,
        String body) {
    /**
     * What it is besides a report of trouble.
     *
     * @param informational an announcement
     * @param pinned kept at the top
     * @param draft not published
     */
    record Traits(boolean informational, boolean pinned, boolean draft) {}

    /** The moment at which it was over, where it is. */
    Optional<Instant> resolvedAt() {
        return resolved ? end : Optional.empty();
    }

    /** The file. */
    Place place() {
        return file.place();
    }
}
