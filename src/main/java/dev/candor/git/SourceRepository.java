package dev.candor.git;

import dev.candor.problem.Failure;
import java.util.Optional;

/** What commands ask of the repository that records come from, besides its files. */
public final class SourceRepository {
    private final SourceRequest request;

    /** Of the repository that a request names. */
    public SourceRepository(SourceRequest request) {
        this.request = request;
    }

    /** The address of its {@code origin}; absent for a plain folder and where there is none. */
    public Optional<String> origin() {
        if (Remote.isUrl(request.location())) {
            return Optional.of(request.location());
        }
        try (OpenRepository repository = GitSource.local(request)) {
            return Optional.ofNullable(repository.git().getConfig().getString("remote", "origin", "url"));
        } catch (Failure e) {
            return Optional.empty();
        }
    }

    /** Whether a commit is an ancestor of another; false where either is not in the repository. */
    public boolean isBefore(String commit, String other) {
        try {
            return GitSource.mergeBase(request, commit, other).equals(commit);
        } catch (Failure e) {
            return false;
        }
    }
}
