package dev.candor.site;

import dev.candor.model.Catalog;
import dev.candor.model.ContentRecord;
import dev.candor.model.Incident;
import dev.candor.model.IncidentKind;
import dev.candor.model.Maintenance;
import dev.candor.model.MarkdownText;
import dev.candor.model.Postmortem;
import dev.candor.model.PostmortemStatus;
import dev.candor.model.Section;
import dev.candor.model.Update;
import dev.candor.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Counts what the records of an internal catalog keep from the public, and names the places alone. */
final class PlannedSecrets {
    private PlannedSecrets() {}

    /** One line for each record that keeps something inside. */
    static List<Plan.Inside> in(Catalog internal) {
        return Stream.of(
                        internal.incidents().values(),
                        internal.maintenance().values(),
                        internal.postmortems().values())
                .flatMap(records -> records.stream())
                .flatMap(entry -> inside(entry).stream())
                .toList();
    }

    private static List<Plan.Inside> inside(ContentRecord entry) {
        List<String> kept = new ArrayList<>();
        if (entry.meta().visibility() != Visibility.PUBLIC) {
            kept.add("the whole record, which is "
                    + entry.meta().visibility().name().toLowerCase(Locale.ROOT));
        }
        if (entry instanceof Incident incident && incident.kind() == IncidentKind.DRILL) {
            kept.add("the whole record, which is a drill");
        }
        if (entry instanceof Postmortem postmortem && postmortem.status() != PostmortemStatus.PUBLISHED) {
            kept.add("the whole postmortem, which is not published");
        }
        count(
                kept,
                entry.meta().internal().roles().size()
                        + entry.meta().internal().facts().size(),
                "internal key");
        count(kept, (int) texts(entry).mapToLong(PlannedSecrets::blocks).sum(), "internal block");
        String path = entry.meta().places().record().path();
        return kept.isEmpty() ? List.of() : List.of(new Plan.Inside(path, String.join(", ", kept)));
    }

    private static void count(List<String> kept, int number, String noun) {
        if (number > 0) {
            kept.add(number + " " + noun + (number == 1 ? "" : "s"));
        }
    }

    private static Stream<MarkdownText> texts(ContentRecord entry) {
        if (entry instanceof Incident incident) {
            return Stream.concat(
                    Stream.of(incident.summary()), incident.updates().stream().map(Update::body));
        }
        if (entry instanceof Maintenance window) {
            return Stream.concat(
                    Stream.of(window.summary()), window.updates().stream().map(Update::body));
        }
        return entry instanceof Postmortem postmortem
                ? postmortem.sections().stream().map(Section::body)
                : Stream.empty();
    }

    private static long blocks(MarkdownText text) {
        return text.source().lines().filter(line -> line.equals("::: internal")).count();
    }
}
