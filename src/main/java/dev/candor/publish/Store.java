package dev.candor.publish;

import dev.candor.output.MediaType;
import dev.candor.output.SitePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A place for files that a program of the host reaches: it takes files one by one and has no step that replaces a whole site. */
interface Store {
    /** A file that is there; absent where there is none of that path. */
    Optional<byte[]> read(SitePath path) throws IOException;

    /** Whether nothing at all is there. */
    boolean isEmpty();

    /**
     * Puts all files below a folder there, over those of the same paths.
     *
     * @param type of all of them
     */
    void put(Path folder, MediaType type);

    /** Removes files; those that are not there are no error. */
    void remove(List<SitePath> paths) throws IOException;
}
