package dev.candor.record;

import dev.candor.problem.Place;
import dev.candor.problem.Problems;

/**
 * What the fields of a document share, and where among them a map stands.
 *
 * @param path of the map, empty for the document itself
 * @param quotes whether messages may repeat values
 */
record FieldContext(Problems problems, TimeReader times, String path, boolean quotes) {
    /** For a map below this one. */
    FieldContext below(String key) {
        return new FieldContext(
                problems, times, path.isEmpty() ? key : path + "." + key, quotes && !key.equals("internal"));
    }

    /** A key of this map as messages name it. */
    String name(String key) {
        return Quotes.key(path.isEmpty() ? key : path + "." + key);
    }

    /** A key that is not known, as messages may show it. */
    String unquoted(String key) {
        return quotes && Quotes.isWord(key) ? "\"" + key + "\"" : "here";
    }

    void error(Place place, String code, String message, String hint) {
        problems.error(code, place, message, hint);
    }
}
