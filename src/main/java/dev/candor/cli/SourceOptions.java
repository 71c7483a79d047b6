package dev.candor.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that reads records. */
final class SourceOptions {
    @Option(
            names = "--source",
            paramLabel = "PATH_OR_URL",
            description = "Repository to read, a folder or a URL; the current folder where left out.")
    private @Nullable String source;

    @Option(names = "--ref", paramLabel = "REF", description = "Branch, tag or commit to read; HEAD where left out.")
    private @Nullable String ref;

    @Option(
            names = "--worktree",
            description = "Read the files on disk instead of a commit, uncommitted edits included.")
    private boolean worktree;

    @Option(
            names = "--content",
            paramLabel = "DIR",
            description =
                    "Folder below the repository's root that holds candor.yml; content/ or the root where left out.")
    private @Nullable String content;

    /** The repository or folder. */
    String location() {
        return source == null ? "." : source;
    }

    /** The commit, where one was named. */
    Optional<String> ref() {
        return Optional.ofNullable(ref);
    }

    /** Whether files on disk are read. */
    boolean worktree() {
        return worktree;
    }

    /** The content root, where one was named. */
    Optional<String> content() {
        return Optional.ofNullable(content);
    }

    /** The user's cache folder. */
    static Path cache(java.util.Map<String, String> environment) {
        String base = environment.getOrDefault("XDG_CACHE_HOME", "");
        return base.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache", "candor") : Path.of(base, "candor");
    }
}
