package dev.candor.record;

import dev.candor.model.Audience;
import dev.candor.problem.Problems;
import java.util.stream.Collectors;

/**
 * Makes of a file's Markdown what an audience may read: limits kept, internal blocks gone or marked, invisible notes gone.
 *
 * <p>What is wrong is the same for every audience, so a record that builds inside also builds for the public.
 */
final class BodyReader {
    /** How much of a text that breaks a limit is looked at, so that its first mistakes are reported with it. */
    private static final int FIRST_LINES = 500;

    private BodyReader() {}

    /** The body; only its beginning where a limit is broken. */
    static Body read(TextBlock raw, Audience audience, Problems problems) {
        if (!MarkdownLimits.allow(raw.text(), raw.start(), problems)) {
            return beginning(raw);
        }
        Body seen = InternalBlocks.keep(InternalBlocks.scan(raw, problems), audience);
        return LinkDefinitions.dropUnused(Comments.drop(seen, problems));
    }

    private static Body beginning(TextBlock raw) {
        String first = raw.text().lines().limit(FIRST_LINES).collect(Collectors.joining("\n"));
        return InternalBlocks.scan(new TextBlock(raw.start(), first), new Problems());
    }
}
