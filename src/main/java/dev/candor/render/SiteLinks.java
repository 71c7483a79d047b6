package dev.candor.render;

import dev.candor.output.SitePath;
import java.util.Optional;

/** Finds the output that a record's link within the site means. */
@FunctionalInterface
public interface SiteLinks {
    /**
     * The output behind a link.
     *
     * @param from the path of the file that holds the link, relative to the repository's root
     * @param target the link's path as written, decoded, without query and fragment: relative to the file, to the content root, or from the site's root
     *     with a leading {@code /}; it may point anywhere and is never a file name
     */
    Optional<SitePath> find(String from, String target);
}
