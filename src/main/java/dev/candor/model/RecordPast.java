package dev.candor.model;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The published versions of a record.
 *
 * @param fromTheStart whether the first of them is when its texts were first published; false after an import or where history begins
 * @param versions oldest first, at least one
 * @param signed the commits among those of {@link #carriers()} whose signature is right; none where that is not asked for
 */
public record RecordPast(boolean fromTheStart, List<PastVersion> versions, Set<String> signed) {
    public RecordPast {
        versions = List.copyOf(versions);
        signed = Set.copyOf(signed);
    }

    /** A past whose signatures nobody has looked at. */
    public RecordPast(boolean fromTheStart, List<PastVersion> versions) {
        this(fromTheStart, versions, Set.of());
    }

    /** The commit that brought the words of each passage as they stand, by the time the passage claims. */
    public Map<Optional<Instant>, String> carriers() {
        Map<Optional<Instant>, String> carriers = new HashMap<>();
        Map<Optional<Instant>, String> texts = new HashMap<>();
        for (PastVersion version : versions) {
            for (Passage passage : version.passages()) {
                if (!passage.text().equals(texts.put(passage.at(), passage.text()))) {
                    carriers.put(passage.at(), version.commit());
                }
            }
        }
        newest().map(PastVersion::passages)
                .ifPresent(now -> carriers.keySet()
                        .retainAll(now.stream().map(Passage::at).toList()));
        return carriers;
    }

    /** The passages whose words came with a commit whose signature is right, by the times they claim. */
    public Set<Optional<Instant>> signedPassages() {
        return signed.isEmpty()
                ? Set.of()
                : carriers().entrySet().stream()
                        .filter(carrier -> signed.contains(carrier.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<PastVersion> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }
}
