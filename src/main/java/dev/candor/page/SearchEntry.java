package dev.candor.page;

import dev.candor.model.ContentRecord;
import dev.candor.model.Update;
import dev.candor.output.SitePath;
import java.time.Instant;
import java.util.List;

/**
 * A record that can be searched for.
 *
 * @param at when it began, or for a postmortem when it was published
 * @param record the incident, notice, drill, maintenance window or postmortem
 * @param said its updates that readers may see, oldest first
 */
public record SearchEntry(Instant at, ContentRecord record, List<Update> said) {
    /**
     * What the list of results shows of it.
     *
     * @param title in the page's locale
     * @param path its page
     * @param facts its kind, its day and the components it is about
     */
    public record Line(String title, SitePath path, List<String> facts) {}
}
