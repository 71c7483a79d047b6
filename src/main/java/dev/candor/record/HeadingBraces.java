package dev.candor.record;

import dev.candor.model.ComponentStatus;
import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an update's heading says in braces: {@code {checkout=major_outage, next=30m}}.
 *
 * @param components statuses by component id, in the order written
 * @param next in what time the next word is promised
 */
record HeadingBraces(Map<String, ComponentStatus> components, Optional<Duration> next) {
    private static final Pattern PAIR = Pattern.compile("([^\\s,;=]+)[ \\t]*=[ \\t]*([^\\s,;=]+)|[^\\s,;]+");
    private static final String HINT = "write {component=status}, such as {checkout=partial_outage}, or {next=30m}";

    /**
     * Reads them.
     *
     * @param text what stands between the braces
     * @param place where that starts
     */
    static HeadingBraces read(String text, Place place, RecordScope scope, Problems problems) {
        Map<String, ComponentStatus> components = new LinkedHashMap<>();
        Optional<Duration> next = Optional.empty();
        Matcher pair = PAIR.matcher(text);
        while (pair.find()) {
            Place at = UpdateParser.shifted(place, text, pair.start());
            if (pair.group(1) == null) {
                problems.error("bad-heading", at, "the braces hold something that is not key=value", HINT);
            } else if (pair.group(1).equals("next")) {
                next = next(pair.group(2), UpdateParser.shifted(place, text, pair.start(2)), problems);
            } else {
                Place word = UpdateParser.shifted(place, text, pair.start(2));
                Optional<String> id = scope.component(pair.group(1), at, problems);
                Optional<ComponentStatus> status = Statuses.read(pair.group(2), word, problems);
                id.ifPresent(known -> status.ifPresent(value -> put(components, known, value, at, problems)));
            }
        }
        return new HeadingBraces(components, next);
    }

    private static Optional<Duration> next(String text, Place place, Problems problems) {
        Optional<Duration> next = Durations.read(text);
        if (next.isEmpty()) {
            problems.error("bad-duration", place, Quotes.value(text) + " is not a length of time", Durations.HINT);
        }
        return next;
    }

    private static void put(
            Map<String, ComponentStatus> components,
            String id,
            ComponentStatus status,
            Place place,
            Problems problems) {
        if (components.put(id, status) != null) {
            problems.error("duplicate-component", place, "this component has two statuses here", "keep one of them");
        }
    }
}
