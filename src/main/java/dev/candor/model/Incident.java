package dev.candor.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An incident, a notice or a drill.
 *
 * @param kind which of them
 * @param severity the operator's word, an id of the site's severities
 * @param components statuses from {@code started} on, by component id, in the order written
 * @param impact overrides the impact that follows from the components
 * @param detection who noticed
 * @param recurrenceOf ids of earlier incidents that this one repeats
 * @param aliases old addresses that redirect here, each a path that starts with {@code /}
 * @param pinned shown at the top of the home page
 * @param until the end of a notice's being shown at the top
 * @param summary the text before the first update
 * @param updates oldest first, at least one
 */
public record Incident(
        RecordMeta meta,
        IncidentKind kind,
        String title,
        Optional<String> severity,
        Map<String, ComponentStatus> components,
        Milestones milestones,
        Optional<Impact> impact,
        Optional<Detection> detection,
        List<String> recurrenceOf,
        List<String> tags,
        List<String> aliases,
        List<Link> links,
        boolean pinned,
        Optional<Instant> until,
        MarkdownText summary,
        List<Update> updates,
        Map<String, Translation> translations)
        implements ContentRecord {
    /** When it began: impact where the record says so, else the first word. */
    public Instant started() {
        return milestones.started().orElseGet(() -> updates.get(0).at());
    }

    /** When readers were first told. */
    public Instant firstWord() {
        return updates.get(0).at();
    }
}
