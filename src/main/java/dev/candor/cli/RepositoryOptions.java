package dev.candor.cli;

import dev.candor.git.GitSource;
import dev.candor.git.SourceRequest;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that look into a repository's past. */
final class RepositoryOptions {
    @Option(
            names = "--source",
            paramLabel = "PATH_OR_URL",
            description = "Repository to read, a folder or a URL; the current folder where left out.")
    private String source = ".";

    @Option(names = "--ref", paramLabel = "REF", description = "Branch whose past is meant; HEAD where left out.")
    private @Nullable String ref;

    @Option(
            names = "--content",
            paramLabel = "DIR",
            description = "Folder below the repository's root that holds candor.yml.")
    private @Nullable String content;

    /** Moments of its past, as seen at one. */
    Standpoints standpoints(Instant now, Map<String, String> environment) {
        SourceRequest request = new SourceRequest(
                source,
                Optional.ofNullable(ref),
                Optional.ofNullable(content),
                SourceOptions.cache(environment),
                false);
        return new Standpoints(GitSource.fetched(request), now);
    }
}
