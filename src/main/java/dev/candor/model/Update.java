package dev.candor.model;

import dev.candor.problem.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One dated word to readers.
 *
 * @param phase the phase it announces, or {@link Phase#UPDATE}
 * @param at when it was said
 * @param components statuses it changes, by component id
 * @param next in what time it promises another word
 * @param body the text
 * @param place its heading
 */
public record Update(
        Phase phase,
        Instant at,
        Map<String, ComponentStatus> components,
        Optional<Duration> next,
        MarkdownText body,
        Place place) {
    public Update {
        components = Map.copyOf(components);
    }
}
