package dev.candor.record;

import dev.candor.model.RecordHistory;
import dev.candor.source.SourceFile;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A record's files before they are read.
 *
 * @param id from the file's name
 * @param file the record
 * @param translations its siblings by locale, in the order of the site's locales
 * @param history its versions
 */
record RecordInput(String id, SourceFile file, Map<String, SourceFile> translations, RecordHistory history) {

    /** Names the bytes of all of its files. */
    String version() {
        return translations.isEmpty()
                ? file.version()
                : file.version()
                        + translations.values().stream()
                                .map(SourceFile::version)
                                .collect(Collectors.joining("+", "+", ""));
    }

    /** The record as it once was, without the translations, which are of now. */
    RecordInput alone(SourceFile other) {
        return new RecordInput(id, other, Map.of(), history);
    }

    /** The same record with another file, as it once was. */
    RecordInput with(SourceFile other) {
        return new RecordInput(id, other, translations, history);
    }
}
