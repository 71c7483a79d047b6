package dev.candor.record;

import dev.candor.model.ContentRecord;
import dev.candor.model.Incident;
import dev.candor.model.Maintenance;
import dev.candor.model.Passage;
import dev.candor.model.Phase;
import dev.candor.model.Postmortem;
import dev.candor.model.PostmortemStatus;
import dev.candor.model.Section;
import dev.candor.model.Update;
import dev.candor.model.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parts of a record whose changes readers are told of. */
final class Passages {
    private Passages() {}

    /** Its parts; none of a draft, which was not published yet. */
    static List<Passage> of(ContentRecord entry) {
        if (entry.meta().visibility() == Visibility.DRAFT) {
            return List.of();
        }
        if (entry instanceof Incident incident) {
            return updates(incident.updates());
        }
        if (entry instanceof Maintenance maintenance) {
            return updates(maintenance.updates());
        }
        boolean published = entry instanceof Postmortem postmortem && postmortem.status() == PostmortemStatus.PUBLISHED;
        return published ? List.of(whole((Postmortem) entry)) : List.of();
    }

    private static List<Passage> updates(List<Update> updates) {
        return updates.stream()
                .map(update -> new Passage(
                        Optional.of(update.at()),
                        update.phase(),
                        update.body().source().strip()))
                .toList();
    }

    private static Passage whole(Postmortem postmortem) {
        String text = postmortem.sections().stream().map(Passages::section).collect(Collectors.joining("\n\n"));
        return new Passage(Optional.empty(), Phase.UPDATE, text);
    }

    private static String section(Section section) {
        return (section.title() + "\n\n" + section.body().source()).strip();
    }
}
