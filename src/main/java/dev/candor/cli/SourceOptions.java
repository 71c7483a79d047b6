package dev.candor.cli;

import dev.candor.git.GitSource;
import dev.candor.git.SourceRequest;
import dev.candor.problem.Failure;
import dev.candor.source.SourceTree;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
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

    @Option(names = "--trust-repo", description = "Read a repository that belongs to another user of this machine.")
    private boolean trusted;

    /** What the options name. */
    SourceRequest request(Map<String, String> environment) {
        return new SourceRequest(
                source == null ? "." : source,
                Optional.ofNullable(ref),
                Optional.ofNullable(content),
                cache(environment),
                trusted);
    }

    /** Opens what the options name. */
    SourceTree open(Map<String, String> environment) {
        SourceRequest request = request(environment);
        if (worktree && ref != null) {
            throw Failure.usage("--worktree and --ref exclude each other", "name one of them");
        }
        return worktree ? GitSource.openWorkingTree(request) : GitSource.open(request);
    }

    /** Whether a repository was named. */
    boolean isNamed() {
        return source != null;
    }

    /** Opens what was there at a moment. */
    SourceTree open(Standpoint then, Map<String, String> environment) {
        return openAt(then.commit().commit(), environment);
    }

    /** Finds moments of the repository's past, as seen at one. */
    Standpoints standpoints(Instant now, Map<String, String> environment) {
        if (worktree) {
            throw Failure.usage("--worktree reads the files as they are now", "leave it out");
        }
        return new Standpoints(GitSource.fetched(request(environment)), now);
    }

    /** Opens the repository at a commit that something other than {@code --ref} names. */
    SourceTree openAt(String commit, Map<String, String> environment) {
        return GitSource.open(request(environment).withRef(commit));
    }

    /** The user's cache folder. */
    static Path cache(Map<String, String> environment) {
        String base = environment.getOrDefault("XDG_CACHE_HOME", "");
        return base.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache", "candor") : Path.of(base, "candor");
    }
}
