package dev.candor.record;

import dev.candor.model.Visibility;

/**
 * Reads the records of one folder.
 *
 * @param <T> what they are
 */
interface RecordKind<T> {

    /** Whether the public must not see this record, besides what its visibility says. */
    boolean isInternal(Fields fields);

    /** Reads it; every problem is reported, and the result counts only where none is an error. */
    T read(OpenRecord open, Visibility visibility);
}
