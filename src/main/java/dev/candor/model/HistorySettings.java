package dev.candor.model;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a site shows of changes made after publishing: its {@code history} key.
 *
 * @param show how much
 * @param from since when the repository's history means something; absent where always
 * @param verified whether updates that came with a signed commit say so
 * @param keys the site's {@code keys}: those that may sign, as lines of SSH public keys and armoured blocks of OpenPGP ones
 */
public record HistorySettings(Show show, Optional<Instant> from, boolean verified, List<String> keys) {
    /** The key's path among the site's options, and those of its parts. */
    public static final String SHOW = "history.show";
    /** See {@link #SHOW}. */
    public static final String FROM = "history.from";

    /** See {@link #SHOW}. */
    public static final String VERIFIED = "history.verified";

    private static final String KEYS = "keys";

    public HistorySettings {
        keys = List.copyOf(keys);
    }

    /** How much is shown of changes. */
    public enum Show {
        /** That a text was changed, and how. */
        EDITS,
        /** That a text was changed. */
        MARKS,
        /** Nothing. */
        OFF
    }

    /** Reads a site's options, which its reader has checked. */
    public static HistorySettings of(Map<String, String> options) {
        String show = options.getOrDefault(SHOW, Show.EDITS.name());
        return new HistorySettings(
                Show.valueOf(show.toUpperCase(Locale.ROOT)),
                Optional.ofNullable(options.get(FROM)).map(Instant::parse),
                Boolean.parseBoolean(options.get(VERIFIED)),
                keys(options));
    }

    private static List<String> keys(Map<String, String> options) {
        return options.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(KEYS + "["))
                .map(Map.Entry::getValue)
                .toList();
    }
}
