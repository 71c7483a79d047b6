package dev.candor.source;

/**
 * What stays the same when a record's file moves between folders: the top folder and the file's name.
 *
 * @param value such as {@code incidents/2026-11-03-checkout-errors.md}; the whole path for files that are not records
 */
public record RecordKey(String value) {
    /** The key of a file below the content root. */
    public static RecordKey of(String path) {
        int top = path.indexOf('/');
        int name = path.lastIndexOf('/');
        boolean moves =
                path.startsWith("incidents/") || path.startsWith("maintenance/") || path.startsWith("postmortems/");
        return new RecordKey(moves && name > top ? path.substring(0, top) + path.substring(name) : path);
    }
}
