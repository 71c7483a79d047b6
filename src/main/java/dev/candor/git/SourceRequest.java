package dev.candor.git;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which files to read.
 *
 * @param location a folder, a repository, any folder inside a repository, or the URL of one ({@code https}, {@code http},
 *     {@code git} or {@code file})
 * @param ref a branch, tag, commit or any revision Git understands; HEAD where absent
 * @param content the content root below the repository's root; found where absent
 * @param cache the folder for copies of remote repositories; made when needed
 * @param trusted whether to read a repository that belongs to another user of this machine
 */
public record SourceRequest(
        String location, Optional<String> ref, Optional<String> content, Path cache, boolean trusted) {
    /** The HEAD of a repository, with its content root wherever the rule finds it. */
    public static SourceRequest of(String location, Path cache) {
        return new SourceRequest(location, Optional.empty(), Optional.empty(), cache, false);
    }

    /** The same at another revision. */
    public SourceRequest withRef(String revision) {
        return new SourceRequest(location, Optional.of(revision), content, cache, trusted);
    }

    /** The same with a content root named by its user. */
    public SourceRequest withContent(String folder) {
        return new SourceRequest(location, ref, Optional.of(folder), cache, trusted);
    }

    /** The same for a repository whose owner does not matter. */
    public SourceRequest withTrust() {
        return new SourceRequest(location, ref, content, cache, true);
    }
}
