package dev.candor.record;

import dev.candor.model.HistorySettings;
import dev.candor.model.HistorySettings.Show;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Reads the {@code history} key of {@code candor.yml}: a word, or a map of {@code show}, {@code from} and {@code verified}. */
final class HistoryReader {
    private static final String KEY = "history";

    private HistoryReader() {}

    /** Its parts as options; an absent or wrong one is left out. */
    static Map<String, String> read(Fields fields) {
        Map<String, String> found = new LinkedHashMap<>();
        if (fields.value(KEY).filter(MapNode.class::isInstance).isEmpty()) {
            fields.oneOf(KEY, Words.of(Show.values())).ifPresent(show -> put(show, found));
            return found;
        }
        fields.map(KEY).ifPresent(own -> readParts(own, found));
        return found;
    }

    private static void readParts(Fields own, Map<String, String> found) {
        own.oneOf("show", Words.of(Show.values())).ifPresent(show -> put(show, found));
        own.date("from")
                .ifPresent(day -> found.put(
                        HistorySettings.FROM,
                        day.atStartOfDay(ZoneOffset.UTC).toInstant().toString()));
        own.bool("verified").ifPresent(asked -> found.put(HistorySettings.VERIFIED, asked.toString()));
        own.finish();
    }

    private static void put(Show show, Map<String, String> found) {
        found.put(HistorySettings.SHOW, show.name().toLowerCase(Locale.ROOT));
    }
}
