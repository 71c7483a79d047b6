package dev.candor.publish;

import dev.candor.output.MediaType;
import dev.candor.output.SitePath;
import java.util.Set;

/** The order in which files reach a store, so that nothing that is there names what is not there yet. */
enum Wave {
    /** What pages refer to. */
    ASSETS,
    /** What readers open. */
    PAGES,
    /** What open pages and programs ask for news. */
    STATUS;

    private static final Set<MediaType> READ = Set.of(MediaType.HTML, MediaType.MARKDOWN, MediaType.TEXT);
    private static final Set<String> ASKED = Set.of("status.txt", "metrics.txt", "next-build.json");

    static Wave of(SitePath path, MediaType type) {
        String name = path.value();
        if (name.startsWith("api/") || name.endsWith("/now.json") || ASKED.contains(name)) {
            return STATUS;
        }
        return READ.contains(type) ? PAGES : ASSETS;
    }
}
