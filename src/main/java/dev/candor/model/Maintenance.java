package dev.candor.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Planned work in a window of time.
 *
 * @param components statuses while it runs, by component id
 * @param scheduled the window; the first one where it repeats
 * @param automatic whether the window's own start and end begin and complete it where no update does
 * @param repeat how it comes back
 * @param aliases old addresses that redirect here
 * @param summary the text before the first update
 * @param updates oldest first, possibly none
 */
public record Maintenance(
        RecordMeta meta,
        String title,
        Map<String, ComponentStatus> components,
        Interval scheduled,
        boolean automatic,
        Optional<Repeat> repeat,
        List<String> tags,
        List<String> aliases,
        List<Link> links,
        MarkdownText summary,
        List<Update> updates,
        Map<String, Translation> translations)
        implements ContentRecord {}
