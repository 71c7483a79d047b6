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

/** Reads what an update's heading says in braces: {@code {checkout=major_outage, next=30m}}. */
final class HeadingBraces {
    private static final Pattern PAIR = Pattern.compile("([^\\s,;=]+)[ \\t]*=[ \\t]*([^\\s,;=]+)|[^\\s,;]+");
    private static final String HINT = "write {component=status}, such as {checkout=partial_outage}, or {next=30m}";

    private final RecordScope scope;
    private final Problems problems;
    private final Map<String, ComponentStatus> components = new LinkedHashMap<>();
    private Optional<Duration> next = Optional.empty();

    private HeadingBraces(RecordScope scope, Problems problems) {
        this.scope = scope;
        this.problems = problems;
    }

    /**
     * Reads them.
     *
     * @param text what stands between the braces
     * @param place where that starts
     */
    static HeadingBraces read(String text, Place place, RecordScope scope, Problems problems) {
        HeadingBraces braces = new HeadingBraces(scope, problems);
        Matcher pair = PAIR.matcher(text);
        while (pair.find()) {
            Place key = UpdateParser.shifted(place, text, pair.start());
            if (pair.group(1) == null) {
                problems.error("bad-heading", key, "the braces hold something that is not key=value", HINT);
            } else {
                braces.add(pair, key, UpdateParser.shifted(place, text, pair.start(2)));
            }
        }
        return braces;
    }

    /** Statuses by component id, in the order written. */
    Map<String, ComponentStatus> components() {
        return components;
    }

    /** In what time the next word is promised. */
    Optional<Duration> next() {
        return next;
    }

    private void add(Matcher pair, Place key, Place value) {
        if (pair.group(1).equals("next")) {
            next = Durations.read(pair.group(2));
            if (next.isEmpty()) {
                problems.error(
                        "bad-duration",
                        value,
                        Quotes.value(pair.group(2)) + " is not a length of time",
                        Durations.HINT);
            }
            return;
        }
        Optional<String> id = scope.component(pair.group(1), key, problems);
        Optional<ComponentStatus> status = Statuses.read(pair.group(2), value, problems);
        if (id.isPresent() && components.containsKey(id.get())) {
            problems.error("duplicate-component", key, "this component has two statuses here", "keep one of them");
        }
        id.ifPresent(known -> status.ifPresent(word -> components.put(known, word)));
    }
}
