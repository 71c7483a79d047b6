package dev.candor.record;

import dev.candor.model.Audience;
import dev.candor.problem.Problems;
import java.util.List;

/**
 * Makes of a file's Markdown what an audience may read: limits kept, internal blocks gone or marked, invisible notes gone.
 *
 * <p>What is wrong is the same for every audience, so a record that builds inside also builds for the public.
 */
final class BodyReader {
    private BodyReader() {}

    /** The body; empty where a limit is broken. */
    static Body read(TextBlock raw, Audience audience, Problems problems) {
        if (!MarkdownLimits.allow(raw.text(), raw.start(), problems)) {
            return new Body(raw.start().path(), List.of());
        }
        Body scanned = InternalBlocks.scan(raw, problems);
        return LinkDefinitions.dropUnused(Comments.drop(InternalBlocks.keep(scanned, audience), problems));
    }
}
