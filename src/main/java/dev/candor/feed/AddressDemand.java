package dev.candor.feed;

import dev.candor.output.OutputFile;
import dev.candor.problem.Place;
import java.util.stream.Stream;

/** Says once what a site without an address goes without; every other output has relative links or none. */
public final class AddressDemand implements FeedMaker {

    @Override
    public Stream<OutputFile> outputs(FeedContext context) {
        if (context.catalog().site().url().isEmpty()) {
            context.problems()
                    .warning(
                            "no-url",
                            Place.of("candor.yml"),
                            "without \"url\" there is no Atom, RSS or JSON Feed, no api/v2/ and no sitemap.xml,"
                                    + " because they demand absolute addresses",
                            "add a line such as \"url: https://status.example.com\"");
        }
        return Stream.empty();
    }
}
