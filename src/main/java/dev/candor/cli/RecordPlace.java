package dev.candor.cli;

import dev.candor.source.SourceFile;

/**
 * Where a record is or will be.
 *
 * @param folder of its kind: {@code incidents}, {@code maintenance} or {@code postmortems}
 * @param id of the record
 * @param path below the content root
 * @param display the path its author knows
 */
record RecordPlace(String folder, String id, String path, String display) {
    static RecordPlace of(String folder, String id, SourceFile file) {
        return new RecordPlace(folder, id, file.path(), file.display());
    }
}
