package dev.candor.record;

import dev.candor.model.MarkdownText;
import dev.candor.model.TimelineEntry;
import dev.candor.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the timeline that front matter states, for a text whose own timeline was written for people alone and stays as it is. */
final class StatedTimeline {
    private StatedTimeline() {}

    /** The entries; empty where the key is not there, and the text's own timeline counts. */
    static Optional<List<TimelineEntry>> read(Fields fields) {
        if (!fields.has("timeline")) {
            return Optional.empty();
        }
        List<TimelineEntry> entries = new ArrayList<>();
        fields.maps("timeline").forEach(entry -> entries.add(entry(entry)));
        return Optional.of(List.copyOf(entries));
    }

    private static TimelineEntry entry(Fields entry) {
        Place place = entry.node().place();
        boolean present = !entry.requiredText("at").isEmpty();
        TimelineEntry read = new TimelineEntry(
                present ? entry.instant("at") : Optional.empty(),
                entry.text("label").orElse(""),
                new MarkdownText(entry.text("text").orElse(""), place),
                place);
        entry.finish();
        return read;
    }
}
