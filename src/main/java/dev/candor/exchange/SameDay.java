package dev.candor.exchange;

import dev.candor.model.Audience;
import dev.candor.model.Catalog;
import dev.candor.model.Incident;
import dev.candor.problem.Problem;
import dev.candor.record.CatalogReader;
import dev.candor.record.Tolerance;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The incidents of a site by the day on which they began, so that a postmortem that names none can be told which it may be about. */
final class SameDay {
    private final Map<LocalDate, String> ids;

    private SameDay(Map<LocalDate, String> ids) {
        this.ids = ids;
    }

    /** Those that a content folder holds. */
    static SameDay of(ImportTarget target) {
        boolean any = target.texts().keySet().stream().anyMatch(path -> path.startsWith("incidents/"));
        Optional<Catalog> catalog = any
                ? CatalogReader.read(DraftTree.of(target.texts()), Audience.INTERNAL, Tolerance.STRICT)
                        .catalog()
                : Optional.empty();
        return new SameDay(catalog.map(SameDay::days).orElse(Map.of()));
    }

    private static Map<LocalDate, String> days(Catalog catalog) {
        ZoneId zone = catalog.site().zone();
        return catalog.incidents().values().stream()
                .collect(Collectors.toMap(
                        incident -> incident.started().atZone(zone).toLocalDate(),
                        Incident::id,
                        (one, other) -> one + ", " + other,
                        TreeMap::new));
    }

    /** What may be its incident. */
    Optional<Problem> tell(FoundPostmortem found) {
        return found.happened()
                .flatMap(day -> Optional.ofNullable(ids.get(day)))
                .map(id -> Told.note(
                        "same-day",
                        found.source().place(),
                        "names no incident; on its day began " + id,
                        "add \"incidents: [" + id + "]\" if it is about that"));
    }
}
