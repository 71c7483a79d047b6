package dev.candor.cli;

import dev.candor.git.Arrivals.Arrival;
import dev.candor.git.GitSource;
import dev.candor.insight.RecordComparison;
import dev.candor.model.Audience;
import dev.candor.model.ContentRecord;
import dev.candor.problem.Failure;
import dev.candor.source.FileHistory;
import dev.candor.source.FileVersion;
import dev.candor.source.Lineage;
import dev.candor.source.RecordKey;
import dev.candor.source.SourceTree;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The versions of one record along the branch, each compared with the one before. */
final class RecordLog {
    private final Standpoints moments;
    private final List<RecordName> names;
    private final Set<String> commits;

    private RecordLog(Standpoints moments, List<RecordName> names, Set<String> commits) {
        this.moments = moments;
        this.names = names;
        this.commits = commits;
    }

    /**
     * A version.
     *
     * @param note why there is nothing to compare; empty otherwise
     */
    record Version(Arrival arrival, RecordComparison changes, String note) {}

    /** That of a record that is there, or was once. */
    static RecordLog of(Standpoints moments, RecordName wanted) {
        try (SourceTree tree = GitSource.open(moments.request())) {
            FileHistory history = tree.history();
            if (!history.known()) {
                throw Failure.usage(
                        "the history of the records is not known here",
                        "git fetch --unshallow gets what a shallow clone left out");
            }
            List<RecordName> found = found(history, wanted);
            if (found.isEmpty()) {
                throw unknown(moments, wanted);
            }
            return new RecordLog(moments, found, commits(history, found.get(0)));
        }
    }

    private static List<RecordName> found(FileHistory history, RecordName wanted) {
        return Then.FOLDERS.stream()
                .filter(folder -> wanted.folder().map(folder::equals).orElse(true))
                .map(folder -> new RecordName(Optional.of(folder), wanted.id()))
                .filter(name -> !versions(history, name).isEmpty())
                .toList();
    }

    private static Set<String> commits(FileHistory history, RecordName name) {
        return Lineage.of(versions(history, name)).stream()
                .map(version -> version.revision().commit())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<FileVersion> versions(FileHistory history, RecordName name) {
        return history.versions(RecordKey.of(name + ".md"));
    }

    private static Failure unknown(Standpoints moments, RecordName wanted) {
        try (Then now = Then.open(moments.request(), moments.newest(), Audience.INTERNAL)) {
            return now.unknown(wanted);
        }
    }

    /** The record's folder and id. */
    String name() {
        return names.get(0).toString();
    }

    /** Records that the name may mean as well. */
    List<RecordName> others() {
        return names.subList(1, names.size());
    }

    /** The commits that changed it, wherever they were made. */
    Set<String> commits() {
        return commits;
    }

    /** What each arrival on the branch changed for an audience, newest first. */
    List<Version> versions(List<Arrival> newestFirst, Audience audience) {
        List<Version> versions = new ArrayList<>();
        Optional<RecordComparison.Version> before = Optional.empty();
        for (int i = newestFirst.size() - 1; i >= 0; i--) {
            Arrival arrival = newestFirst.get(i);
            Seen seen = seen(arrival, audience);
            versions.add(version(arrival, before, seen));
            before = seen.broken ? before : seen.entry.map(entry -> new RecordComparison.Version(entry, Instant.MAX));
        }
        Collections.reverse(versions);
        return versions;
    }

    private record Seen(boolean there, Optional<ContentRecord> entry, boolean broken) {}

    private Seen seen(Arrival arrival, Audience audience) {
        Standpoint point = new Standpoint(arrival.revision(), arrival.revision().at());
        try (Then then = Then.open(moments.request(), point, audience)) {
            Optional<RecordPlace> place = then.places(names.get(0)).stream().findFirst();
            Optional<Then.Finding> found = place.map(then::read);
            return new Seen(
                    place.isPresent(),
                    found.flatMap(Then.Finding::entry),
                    found.map(Then.Finding::broken).orElse(false));
        }
    }

    private static Version version(Arrival arrival, Optional<RecordComparison.Version> before, Seen seen) {
        RecordComparison none = new RecordComparison(List.of(), List.of());
        if (seen.entry.isEmpty()) {
            return new Version(arrival, none, absence(seen));
        }
        RecordComparison.Version now = new RecordComparison.Version(seen.entry.get(), Instant.MAX);
        RecordComparison changes =
                before.map(old -> RecordComparison.of(old, now)).orElseGet(() -> RecordComparison.ofNew(now));
        return new Version(arrival, changes, changes.isEmpty() ? "no change that readers see" : "");
    }

    private static String absence(Seen seen) {
        if (!seen.there) {
            return "removed";
        }
        return seen.broken ? "had errors, so it could not be published" : "not for the public";
    }
}
