package dev.candor.model;

import java.util.Map;

/**
 * What every record has besides its content.
 *
 * @param id the file's name without its ending: lower-case ASCII, 1 to 80 characters, unique among records of its folder
 * @param visibility who may see it
 * @param history its versions in Git
 * @param version names the bytes it was read from (blob id or content hash, with those of its translations): same version, same content
 * @param places where its parts stand
 * @param extensions the {@code x-*} keys as text; kept for tools, shown nowhere
 * @param internal what stays inside; {@link InternalNotes#NONE} in every build for the public
 */
public record RecordMeta(
        String id,
        Visibility visibility,
        RecordHistory history,
        String version,
        Places places,
        Map<String, String> extensions,
        InternalNotes internal) {
    public RecordMeta {
        extensions = Map.copyOf(extensions);
    }
}
