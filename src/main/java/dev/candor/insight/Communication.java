package dev.candor.insight;

import dev.candor.model.Phase;
import dev.candor.model.Update;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How an incident was told to customers.
 *
 * @param firstWord from its beginning to the first public word, zero where that came first; absent where nothing was said yet
 * @param longestSilence the longest time between two words while it was open; it lasts up to the moment of looking while it is
 * @param kept promises of a next word that were kept
 * @param missed promises after which the next word came late or is late now
 */
public record Communication(Optional<Duration> firstWord, Duration longestSilence, int kept, int missed) {
    /**
     * Looks at what was said by a moment. A word after which the incident is resolved promises nothing.
     *
     * @param owed the silence that its severity allows, where a word does not promise the next itself
     */
    public static Communication of(IncidentState state, Optional<Duration> owed, Instant now) {
        Optional<Duration> first = state.said().stream()
                .findFirst()
                .map(update -> between(state.incident().started(), update.at()));
        return new Walk(state.said(), owed, now).result(first);
    }

    private static Duration between(Instant from, Instant to) {
        return to.isBefore(from) ? Duration.ZERO : Duration.between(from, to);
    }

    /** Goes from word to word. */
    private static final class Walk {
        private final List<Update> said;
        private final Optional<Duration> owed;
        private final Instant now;
        private boolean resolved;
        private Duration silence = Duration.ZERO;
        private int kept;
        private int missed;

        private Walk(List<Update> said, Optional<Duration> owed, Instant now) {
            this.said = said;
            this.owed = owed;
            this.now = now;
        }

        private Communication result(Optional<Duration> first) {
            for (int i = 0; i < said.size(); i++) {
                Update update = said.get(i);
                if (update.phase() != Phase.UPDATE) {
                    resolved = update.phase() == Phase.RESOLVED;
                }
                if (!resolved) {
                    boolean last = i + 1 == said.size();
                    after(update, last ? now : said.get(i + 1).at(), last);
                }
            }
            return new Communication(first, silence, kept, missed);
        }

        private void after(Update update, Instant next, boolean stillSilent) {
            Duration since = between(update.at(), next);
            silence = since.compareTo(silence) > 0 ? since : silence;
            Optional<Duration> promise = update.next().or(() -> owed);
            if (promise.filter(length -> since.compareTo(length) > 0).isPresent()) {
                missed++;
            } else if (promise.isPresent() && !stillSilent) {
                kept++;
            }
        }
    }
}
