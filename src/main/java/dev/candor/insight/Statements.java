package dev.candor.insight;

import dev.candor.model.ContentRecord;
import dev.candor.model.ExtraPage;
import dev.candor.model.Incident;
import dev.candor.model.Maintenance;
import dev.candor.model.MarkdownText;
import dev.candor.model.Postmortem;
import dev.candor.model.Update;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a record's text, in the order in which they are read in its file. */
public final class Statements {
    private Statements() {}

    /** Its summary, its updates up to a moment, its sections. */
    public static List<Statement> of(ContentRecord entry, Instant moment) {
        if (entry instanceof Incident incident) {
            return said(incident.summary(), incident.updates(), moment);
        }
        if (entry instanceof Maintenance maintenance) {
            return said(maintenance.summary(), maintenance.updates(), moment);
        }
        if (entry instanceof Postmortem postmortem) {
            return postmortem.sections().stream()
                    .map(section -> part(section.title(), section.body()))
                    .toList();
        }
        return List.of(part("text", ((ExtraPage) entry).body()));
    }

    private static List<Statement> said(MarkdownText summary, List<Update> updates, Instant moment) {
        List<Statement> all = new ArrayList<>();
        if (!summary.isEmpty()) {
            all.add(part("summary", summary));
        }
        updates.stream()
                .filter(update -> !update.at().isAfter(moment))
                .map(Statements::update)
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static Statement part(String name, MarkdownText text) {
        return new Statement(Optional.empty(), name, text.source().strip());
    }

    private static Statement update(Update update) {
        // Words are compared without mark-up, which an underscore would be taken for.
        String statuses = RecordFacts.statuses(update.components()).replace('_', ' ');
        String text = update.body().source().strip();
        return new Statement(
                Optional.of(update.at()),
                RecordFacts.word(update.phase()),
                statuses.isEmpty() ? text : ("{" + statuses + "}\n" + text).strip());
    }
}
