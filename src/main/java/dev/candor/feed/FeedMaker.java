package dev.candor.feed;

import dev.candor.output.OutputFile;
import java.util.stream.Stream;

/** Makes the machine outputs of one kind. */
@FunctionalInterface
public interface FeedMaker {
    /** The outputs; none where the site lacks what the format demands. */
    Stream<OutputFile> outputs(FeedContext context);
}
