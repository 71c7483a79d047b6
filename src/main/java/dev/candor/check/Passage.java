package dev.candor.check;

import dev.candor.model.ContentRecord;
import dev.candor.model.Incident;
import dev.candor.model.IncidentKind;
import dev.candor.model.Section;
import dev.candor.model.Update;
import dev.candor.model.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text that readers of a record see.
 *
 * @param record the record
 * @param part what it is of the record
 * @param update the update whose words these are
 * @param section the section of a postmortem
 * @param english whether it is in English
 * @param prose the words
 * @param names finds the people that the repository knows; empty where it knows none
 * @param sentences the author's own words, cut into sentences
 */
record Passage(
        ContentRecord record,
        Part part,
        Optional<Update> update,
        Optional<Section> section,
        boolean english,
        Prose prose,
        Optional<Pattern> names,
        List<Sentence> sentences) {
    /** What a text is of its record. */
    enum Part {
        TITLE,
        TEXT,
        ACTION
    }

    /** Whether it is the title. */
    boolean isTitle() {
        return part == Part.TITLE;
    }

    /** Whether the public will read it, now or once the record is finished. */
    boolean isForThePublic() {
        boolean drill = record instanceof Incident incident && incident.kind() == IncidentKind.DRILL;
        return record.meta().visibility() != Visibility.INTERNAL && !drill;
    }
}
