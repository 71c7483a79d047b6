package dev.candor.model;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a site shows of changes made after publishing: its {@code history} key.
 *
 * @param show how much
 * @param from since when the repository's history means something; absent where always
 */
public record HistorySettings(Show show, Optional<Instant> from) {
    /** The key's path among the site's options, and those of its parts. */
    public static final String SHOW = "history.show";
    /** See {@link #SHOW}. */
    public static final String FROM = "history.from";

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
                Optional.ofNullable(options.get(FROM)).map(Instant::parse));
    }
}
