package dev.candor.insight;

import dev.candor.model.Passage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What became of a passage after it was published.
 *
 * @param passage as it stands, or stood last
 * @param published when it was first published
 * @param addedLater how long after the time it claims, where that is long; absent otherwise
 * @param changes oldest first; none where nobody would notice a difference
 * @param removed when it was taken out; absent while it is there
 */
public record PassageHistory(
        Passage passage,
        Instant published,
        Optional<Duration> addedLater,
        List<TextChange> changes,
        Optional<Instant> removed) {
    /** Whether there is anything to tell. */
    public boolean isNotable() {
        return addedLater.isPresent() || !changes.isEmpty() || removed.isPresent();
    }

    /** How long after its publication it was changed last; absent where it never was. */
    public Optional<Duration> editedAfter() {
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(Duration.between(
                        published, changes.get(changes.size() - 1).at()));
    }
}
