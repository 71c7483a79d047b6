package dev.candor.source;

import java.util.List;

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

    /** The commits that changed a record, newest first; empty where it is not known. */
    List<FileVersion> versions(RecordKey key);

    /** The bytes of a version that is not a removal. */
    byte[] read(FileVersion version);
}
