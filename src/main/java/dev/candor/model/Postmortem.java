package dev.candor.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an organisation learnt from one or several incidents.
 *
 * @param incidents ids of the incidents it covers, each of which exists
 * @param date the day on which it happened, where the author states it; the incidents say it otherwise
 * @param published the day on which it became public
 * @param owner a team; empty where none is named
 * @param causes contributing factors, ids of the site's vocabulary
 * @param trigger what set it off, an id of the site's vocabulary or a word; empty where none is named
 * @param impact figures by name, such as {@code customers}, in the order written, as text
 * @param actionsTracked whether the record has an {@code actions} key, and of any action a status, an owner or a day; where not, actions are "not tracked"
 * @param sections the body, in the order written
 * @param timeline the entries of its timeline, in the order written; those that front matter states where it states any
 */
public record Postmortem(
        RecordMeta meta,
        String title,
        PostmortemStatus status,
        List<String> incidents,
        Optional<LocalDate> date,
        Optional<LocalDate> published,
        String owner,
        List<String> causes,
        String trigger,
        List<String> recurrenceOf,
        Optional<Detection> detection,
        Map<String, String> impact,
        List<String> tags,
        List<String> aliases,
        List<Link> links,
        boolean actionsTracked,
        List<ActionItem> actions,
        List<Section> sections,
        List<TimelineEntry> timeline,
        Map<String, Translation> translations)
        implements ContentRecord {
    /** The first section recognised as that kind. */
    public Optional<Section> section(SectionKind kind) {
        return sections.stream().filter(section -> section.kind() == kind).findFirst();
    }

    /** The same postmortem with more known of its actions. */
    public Postmortem with(List<ActionItem> known) {
        return new Postmortem(
                meta,
                title,
                status,
                incidents,
                date,
                published,
                owner,
                causes,
                trigger,
                recurrenceOf,
                detection,
                impact,
                tags,
                aliases,
                links,
                actionsTracked,
                List.copyOf(known),
                sections,
                timeline,
                translations);
    }
}
