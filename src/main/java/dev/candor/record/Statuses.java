package dev.candor.record;

import dev.candor.model.ComponentStatus;
import dev.candor.problem.DidYouMean;
import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the words for how a component works. */
final class Statuses {
    /** All of them, from best to worst. */
    static final List<String> NAMES = Arrays.stream(ComponentStatus.values())
            .map(status -> status.name().toLowerCase(Locale.ROOT))
            .toList();

    private Statuses() {}

    /** The status of that name, whatever its case; its words may be joined by a space, a hyphen or an underscore. */
    static Optional<ComponentStatus> read(String word) {
        String name = word.strip().replaceAll("[ \\t_-]+", "_").toUpperCase(Locale.ROOT);
        return Arrays.stream(ComponentStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst();
    }

    /** The status of that name; an unknown one is reported. */
    static Optional<ComponentStatus> read(String word, Place place, Problems problems) {
        Optional<ComponentStatus> status = read(word);
        if (status.isEmpty()) {
            problems.error("unknown-status", place, Quotes.named("unknown status", word), DidYouMean.hint(word, NAMES));
        }
        return status;
    }
}
