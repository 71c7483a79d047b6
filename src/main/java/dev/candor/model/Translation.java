package dev.candor.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A record's texts in another language.
 *
 * @param title the title
 * @param summary the text before the first update, or the whole body of a page or postmortem
 * @param updates the texts of updates by the times of the updates they translate; an update without one is shown in the original
 * @param sections the body of a postmortem, cut like that of the record itself; empty for every other kind
 */
public record Translation(
        String title, MarkdownText summary, Map<Instant, MarkdownText> updates, List<Section> sections) {
    public Translation {
        updates = Map.copyOf(updates);
        sections = List.copyOf(sections);
    }
}
