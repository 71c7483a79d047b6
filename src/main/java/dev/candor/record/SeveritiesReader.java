package dev.candor.record;

import dev.candor.model.Severity;
import dev.candor.problem.Problems;
import java.time.Duration;
import java.time.Period;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads severities: four are built in, a site renames, describes and adds. */
final class SeveritiesReader {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");

    private static final List<Severity> BUILT_IN = List.of(
            new Severity("SEV1", "Critical", 1, "", Optional.of(Duration.ofMinutes(30)), Optional.of(Period.ofDays(5))),
            new Severity("SEV2", "Major", 2, "", Optional.of(Duration.ofMinutes(60)), Optional.of(Period.ofDays(10))),
            new Severity("SEV3", "Minor", 3, "", Optional.of(Duration.ofHours(4)), Optional.empty()),
            new Severity("SEV4", "Low", 4, "", Optional.empty(), Optional.empty()));

    private SeveritiesReader() {}

    /** All severities by id, worst first. */
    static Map<String, Severity> read(Fields site, Problems problems) {
        Map<String, Severity> found = new LinkedHashMap<>();
        BUILT_IN.forEach(severity -> found.put(severity.id(), severity));
        site.map("severities")
                .ifPresent(own -> own.node().all().forEach(entry -> {
                    if (ID.matcher(entry.key()).matches()) {
                        found.put(entry.key(), severity(own, entry, found));
                    } else {
                        problems.error(
                                "bad-id",
                                entry.place(),
                                "has a severity id that is not letters and digits",
                                "write it as SEV1");
                    }
                }));
        return byRank(found);
    }

    private static Severity severity(Fields own, MapNode.Entry entry, Map<String, Severity> known) {
        String id = entry.key();
        Severity base = Optional.ofNullable(known.get(id))
                .orElseGet(() -> new Severity(id, id, known.size() + 1, "", Optional.empty(), Optional.empty()));
        if (entry.value() instanceof ScalarNode) {
            return changed(base, own.text(id).orElse(base.name()));
        }
        return own.map(id).map(fields -> changed(base, fields)).orElse(base);
    }

    private static Severity changed(Severity base, String name) {
        return new Severity(base.id(), name, base.rank(), base.description(), base.updateEvery(), base.postmortem());
    }

    private static Severity changed(Severity base, Fields fields) {
        Severity severity = new Severity(
                base.id(),
                fields.text("name").orElse(base.name()),
                fields.integer("rank")
                        .filter(rank -> rank > 0 && rank < 100)
                        .map(Long::intValue)
                        .orElse(base.rank()),
                fields.text("description").orElse(base.description()),
                fields.duration("update_every").or(base::updateEvery),
                fields.days("postmortem").or(base::postmortem));
        fields.finish();
        return severity;
    }

    private static Map<String, Severity> byRank(Map<String, Severity> severities) {
        Map<String, Severity> sorted = new LinkedHashMap<>();
        severities.values().stream()
                .sorted(Comparator.comparingInt(Severity::rank))
                .forEach(severity -> sorted.put(severity.id(), severity));
        return Collections.unmodifiableMap(sorted);
    }
}
