package dev.candor.record;

import java.util.Map;
import java.util.Optional;

/**
 * One small change to a record.
 *
 * @param keys front matter to set, by path such as {@code severity} or {@code scheduled.end}
 * @param update to add
 */
public record RecordChange(Map<String, String> keys, Optional<NewUpdate> update) {
    public RecordChange {
        keys = Map.copyOf(keys);
    }

    /** An update alone. */
    public static RecordChange of(NewUpdate update) {
        return new RecordChange(Map.of(), Optional.of(update));
    }

    /** A key alone. */
    public static RecordChange set(String key, String value) {
        return new RecordChange(Map.of(key, value), Optional.empty());
    }
}
