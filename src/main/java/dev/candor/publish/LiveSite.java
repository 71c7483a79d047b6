package dev.candor.publish;

import dev.candor.output.SitePath;
import java.util.Optional;
import java.util.Set;

/** A site where readers find it: a folder, or an address on the web. */
public interface LiveSite {
    /** The bytes of a file; absent where it is missing. */
    Optional<byte[]> read(SitePath path);

    /** Files that are there, where that can be known; a web address cannot tell. */
    Optional<Set<String>> list();
}
