package dev.candor.model;

import dev.candor.problem.Place;
import java.util.Map;

/**
 * Where the parts of a record stand in its file.
 *
 * @param record the file's first line
 * @param keys places by key path, such as {@code severity}, {@code scheduled.end} or {@code actions[2].due}
 */
public record Places(Place record, Map<String, Place> keys) {
    public Places {
        keys = Map.copyOf(keys);
    }

    /** Where a key stands, or the nearest key around it that does, or the record. */
    public Place of(String key) {
        String path = key;
        while (!path.isEmpty()) {
            Place place = keys.get(path);
            if (place != null) {
                return place;
            }
            path = path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
        }
        return record;
    }
}
