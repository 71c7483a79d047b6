package dev.candor.insight;

import dev.candor.model.Passage;
import dev.candor.model.PastVersion;
import dev.candor.model.RecordPast;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Follows the passages of a record through its published versions.
 *
 * <p>A passage of the next version continues the one of the same time; failing that, the most similar one that has lost its own. It
 * is edited where more than white space, mark-up or the spelling of single words changed.
 */
public final class EditHistory {
    /** From how long after the time it claims a passage counts as added later: reviews and night shifts take their time. */
    public static final Duration LATE = Duration.ofHours(3);

    private static final double ALIKE = 0.6;

    private final boolean fromTheStart;
    private final List<Track> tracks = new ArrayList<>();

    private EditHistory(boolean fromTheStart) {
        this.fromTheStart = fromTheStart;
    }

    /** The passages that there is something to tell of, in the order of their times. */
    public static List<PassageHistory> of(RecordPast past) {
        EditHistory history = new EditHistory(past.fromTheStart());
        past.versions().forEach(history::go);
        return history.tracks.stream()
                .map(Track::history)
                .filter(PassageHistory::isNotable)
                .sorted(Comparator.comparing(found -> found.passage().at().orElse(Instant.MIN)))
                .toList();
    }

    private void go(PastVersion version) {
        boolean first = tracks.isEmpty();
        List<Passage> unmatched = new ArrayList<>();
        List<Track> open = new ArrayList<>(tracks);
        for (Passage passage : version.passages()) {
            Optional<Track> same =
                    open.stream().filter(track -> track.isOf(passage)).findFirst();
            same.ifPresentOrElse(track -> track.go(version, passage), () -> unmatched.add(passage));
            same.ifPresent(open::remove);
        }
        open.removeIf(Track::isGone);
        for (Passage passage : unmatched) {
            Optional<Track> like = mostAlike(open, passage);
            like.ifPresent(track -> track.go(version, passage));
            like.ifPresent(open::remove);
            if (like.isEmpty()) {
                tracks.add(new Track(version, passage, fromTheStart || !first));
            }
        }
        open.forEach(track -> track.end(version.at()));
    }

    private static Optional<Track> mostAlike(List<Track> open, Passage passage) {
        return open.stream()
                .filter(track -> track.likeness(passage) >= ALIKE)
                .max(Comparator.comparingDouble(track -> track.likeness(passage)));
    }

    /** A passage on its way through the versions. */
    private static final class Track {
        private final Instant published;
        private final boolean judged;
        private final List<TextChange> changes = new ArrayList<>();
        private Passage passage;
        private Instant removed = Instant.MAX;

        private Track(PastVersion first, Passage passage, boolean judged) {
            this.published = first.at();
            this.passage = passage;
            this.judged = judged;
        }

        private boolean isOf(Passage other) {
            return passage.at().equals(other.at());
        }

        private boolean isGone() {
            return !removed.equals(Instant.MAX);
        }

        private double likeness(Passage other) {
            return Wordings.likeness(passage.text(), other.text());
        }

        private void go(PastVersion version, Passage next) {
            removed = Instant.MAX;
            if (!Wordings.sameToReaders(passage.text(), next.text())) {
                changes.add(new TextChange(version.at(), version.commit(), passage.text(), next.text()));
            }
            passage = next;
        }

        private void end(Instant at) {
            removed = isGone() ? removed : at;
        }

        private PassageHistory history() {
            Optional<Duration> late = passage.at()
                    .map(claimed -> Duration.between(claimed, published))
                    .filter(gap -> judged && gap.compareTo(LATE) > 0);
            return new PassageHistory(
                    passage, published, late, List.copyOf(changes), isGone() ? Optional.of(removed) : Optional.empty());
        }
    }
}
