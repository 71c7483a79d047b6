package dev.candor.cli;

import dev.candor.git.SourceRequest;
import dev.candor.insight.Insights;
import dev.candor.insight.InsightsAt;
import dev.candor.insight.RecordComparison;
import dev.candor.insight.RecordComparison.Version;
import dev.candor.insight.Statements;
import dev.candor.model.Audience;
import dev.candor.model.Catalog;
import dev.candor.model.Component;
import dev.candor.model.ComponentStatus;
import dev.candor.model.ContentRecord;
import dev.candor.model.Incident;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an audience read otherwise at a later moment.
 *
 * @param statuses components whose status differs, in the order of the page
 * @param records those that differ, by folder and id
 */
record SiteDifference(List<Turn> statuses, List<Changed> records) {
    private static final RecordComparison NOTHING = new RecordComparison(List.of(), List.of());

    /** What became of a record. */
    enum Kind {
        APPEARED,
        CHANGED,
        WENT
    }

    /** A component with another status. */
    record Turn(String component, ComponentStatus before, ComponentStatus after) {}

    /** A record; what appeared or went is named only, as reading it is what {@code candor show} is for. */
    record Changed(Kind kind, String name, String title, RecordComparison changes) {}

    /** All records at a moment. */
    private record Side(Catalog catalog, Instant at) {
        static Side of(SourceRequest request, Standpoint point, Audience audience) {
            try (Then then = Then.open(request, point, audience)) {
                return new Side(then.all(), point.at());
            }
        }

        /** A record, once something of it has been said. */
        Optional<Version> version(String folder, String id) {
            Optional<ContentRecord> entry =
                    Optional.ofNullable(Then.folder(catalog, folder).get(id));
            return entry.filter(found -> !(found instanceof Incident)
                            || !Statements.of(found, at).isEmpty())
                    .map(found -> new Version(found, at));
        }
    }

    /** Compares what stood at two moments. */
    static SiteDifference of(SourceRequest request, Standpoint earlier, Standpoint later, Audience audience) {
        Side before = Side.of(request, earlier, audience);
        Side after = Side.of(request, later, audience);
        List<Changed> records = new ArrayList<>();
        for (String folder : Then.FOLDERS) {
            Set<String> ids = new TreeSet<>(Then.folder(before.catalog, folder).keySet());
            ids.addAll(Then.folder(after.catalog, folder).keySet());
            ids.forEach(id -> changed(folder + "/" + id, before.version(folder, id), after.version(folder, id))
                    .ifPresent(records::add));
        }
        return new SiteDifference(turns(before, after), records);
    }

    private static List<Turn> turns(Side before, Side after) {
        Insights old = InsightsAt.of(before.catalog, before.at);
        Insights now = InsightsAt.of(after.catalog, after.at);
        return after.catalog.site().components().stream()
                .map(component -> turn(component, old, now))
                .filter(turn -> turn.before() != turn.after())
                .toList();
    }

    private static Turn turn(Component component, Insights old, Insights now) {
        return new Turn(component.name(), old.status(component.id()), now.status(component.id()));
    }

    private static Optional<Changed> changed(String name, Optional<Version> before, Optional<Version> after) {
        if (before.isPresent() && after.isPresent()) {
            RecordComparison changes = RecordComparison.of(before.get(), after.get());
            return changes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Changed(Kind.CHANGED, name, title(after.get()), changes));
        }
        return after.map(now -> new Changed(Kind.APPEARED, name, title(now), NOTHING))
                .or(() -> before.map(old -> new Changed(Kind.WENT, name, title(old), NOTHING)));
    }

    private static String title(Version version) {
        return version.entry().title();
    }
}
