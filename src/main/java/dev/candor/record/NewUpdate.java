package dev.candor.record;

import dev.candor.model.ComponentStatus;
import dev.candor.model.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An update that is about to be written.
 *
 * @param at when it is said, to the second
 * @param components statuses it changes, by component id, in the order in which they will be written
 * @param next in what time it promises another word
 * @param body Markdown
 */
public record NewUpdate(
        Phase phase, Instant at, Map<String, ComponentStatus> components, Optional<Duration> next, String body) {
    public NewUpdate {
        at = at.truncatedTo(ChronoUnit.SECONDS);
        body = body.strip();
    }

    /** The same with other words. */
    public NewUpdate saying(String words) {
        return new NewUpdate(phase, at, components, next, words);
    }

    /** Its heading, number signs included. */
    public String heading() {
        List<String> braces = new ArrayList<>();
        components.forEach((id, status) -> braces.add(id + "=" + status.name().toLowerCase(Locale.ROOT)));
        next.ifPresent(length -> braces.add("next=" + Durations.write(length)));
        return "## " + title(phase) + " — " + at
                + (braces.isEmpty()
                        ? ""
                        : braces.stream().collect(java.util.stream.Collectors.joining(", ", " {", "}")));
    }

    /** Heading and body, without a line end after the last line. */
    public String markdown() {
        return body.isEmpty() ? heading() : heading() + "\n" + body;
    }

    /** A phase as a heading writes it, such as {@code In progress}. */
    public static String title(Phase phase) {
        String words = phase.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
