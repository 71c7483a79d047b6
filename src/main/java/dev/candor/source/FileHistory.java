package dev.candor.source;

import java.util.List;
import java.util.Set;

/** The versions of every record, from one walk over the commits. */
public interface FileHistory {
    /** History of a folder that is in no repository. */
    FileHistory NONE = new FileHistory() {
        @Override
        public boolean known() {
            return false;
        }

        @Override
        public List<FileVersion> versions(RecordKey key) {
            return List.of();
        }

        @Override
        public byte[] read(FileVersion version) {
            throw new IllegalArgumentException("no history, no versions");
        }
    };

    /** Whether it is whole: false for a shallow clone and for a plain folder. */
    boolean known();

    /** Whether the dates of a record's versions can be true: false where one lies before 1990 or in the future. */
    default boolean known(RecordKey key) {
        return known();
    }

    /**
     * The commits that changed the bytes of a record, newest first; empty where history is not known. A move that keeps
     * the bytes is no version; a removal followed by a return belongs to the same chain.
     */
    List<FileVersion> versions(RecordKey key);

    /**
     * Names of those who wrote and committed the content, as the commits have them, to recognise people in texts. They are for
     * comparing only: nothing that is published may hold them. Empty where history is not known.
     */
    default Set<String> authors() {
        return Set.of();
    }

    /**
     * Those of some commits, by full id, that are signed by one of some keys; see {@code keys} in {@code candor.yml}.
     *
     * @param keys lines of SSH public keys and armoured blocks of OpenPGP ones
     */
    default Set<String> signed(Set<String> commits, List<String> keys) {
        return Set.of();
    }

    /** The bytes of a version that is not a removal. */
    byte[] read(FileVersion version);
}
