package dev.candor.cli;

import dev.candor.model.Catalog;
import dev.candor.model.ComponentStatus;
import dev.candor.model.ContentRecord;
import dev.candor.model.IncidentKind;
import dev.candor.model.Phase;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The names that records and settings hold, for a shell's completion. */
final class NameCandidates {
    private final Desk desk;

    NameCandidates(Desk desk) {
        this.desk = desk;
    }

    /** The names of a kind; {@code typed} is what stands there already. */
    Stream<Choice> of(Candidates kind, String typed) {
        if (kind instanceof Candidates.Incidents || kind instanceof Candidates.Notices) {
            return incidents(kind instanceof Candidates.Notices);
        }
        if (kind instanceof Candidates.Maintenances) {
            return titles(desk.all(Desk.MAINTENANCE).maintenance().values());
        }
        if (kind instanceof Candidates.Postmortems) {
            return titles(desk.all(Desk.POSTMORTEMS).postmortems().values());
        }
        if (kind instanceof Candidates.Records) {
            return records(desk.all(Then.FOLDERS.toArray(String[]::new)));
        }
        return settings(kind, typed);
    }

    /** An id alone means the first folder that has it; in others it goes with theirs. */
    private static Stream<Choice> records(Catalog all) {
        Set<String> taken = new HashSet<>();
        return Then.FOLDERS.stream()
                .flatMap(folder -> Then.folder(all, folder).values().stream()
                        .map(entry -> new Choice(
                                taken.add(entry.id()) ? entry.id() : folder + "/" + entry.id(), plain(entry.title()))));
    }

    private static Stream<Choice> titles(Collection<? extends ContentRecord> records) {
        return records.stream().map(record -> new Choice(record.meta().id(), plain(record.title())));
    }

    private Stream<Choice> incidents(boolean notices) {
        return desk.all(Desk.INCIDENTS).incidents().values().stream()
                .filter(incident -> (incident.kind() == IncidentKind.NOTICE) == notices)
                .map(incident -> new Choice(incident.meta().id(), plain(incident.title())));
    }

    private Stream<Choice> settings(Candidates kind, String typed) {
        if (kind instanceof Candidates.Severities) {
            return desk.site().severities().values().stream()
                    .map(severity -> new Choice(severity.id(), plain(severity.name())));
        }
        if (kind instanceof Candidates.Phases) {
            return Arrays.stream(Phase.values())
                    .filter(Phase.Track.INCIDENT::allows)
                    .map(phase -> new Choice(Names.lower(phase), ""));
        }
        if (kind instanceof Candidates.Messages) {
            return desk.messages().values().stream().map(message -> new Choice(message.id(), plain(message.title())));
        }
        return components(typed);
    }

    /** A component first, and its statuses once the equals sign stands there. */
    private Stream<Choice> components(String typed) {
        int equals = typed.indexOf('=');
        return equals < 0
                ? desk.site().components().stream()
                        .filter(component -> component.retired().isEmpty())
                        .map(component -> new Choice(component.id() + "=", plain(component.name())))
                : Arrays.stream(ComponentStatus.values())
                        .map(status -> new Choice(typed.substring(0, equals + 1) + Names.lower(status), ""));
    }

    private static String plain(String title) {
        return ProblemPrinter.printable(title);
    }
}
