package dev.candor.publish;

import dev.candor.git.QuietSystem;
import dev.candor.problem.Failure;
import dev.candor.site.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.RemoteRefUpdate;

/**
 * A branch that a host serves, such as {@code gh-pages}.
 *
 * <p>Everything happens in a repository that is thrown away, with no hooks and nobody's configuration. The branch is
 * replaced only as long as it still is what was read; where somebody else was quicker it is read again.
 */
public final class BranchTarget implements Target {
    private static final int ATTEMPTS = 5;

    private final BranchPlace place;
    private final Permissions permissions;
    private final Guard guard;

    /** A target on a branch of a remote repository. */
    public BranchTarget(BranchPlace place, Permissions permissions, Ancestry ancestry) {
        this.place = place;
        this.permissions = permissions;
        this.guard = new Guard(permissions, ancestry::isBefore);
    }

    @Override
    public Delivery preview(Release release) {
        return inThrowAway(branch -> checked(branch, release));
    }

    @Override
    public Delivery deliver(Release release) {
        return inThrowAway(branch -> replace(branch, release));
    }

    private Delivery replace(BranchSite branch, Release release) throws IOException, GitAPIException {
        String answer = "";
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Delivery delivery = checked(branch, release);
            if (delivery.isEmpty()) {
                return delivery;
            }
            RemoteRefUpdate update = branch.push(branch.commit(release));
            switch (update.getStatus()) {
                case OK, UP_TO_DATE -> {
                    return delivery;
                }
                case REJECTED_REMOTE_CHANGED, REJECTED_NONFASTFORWARD, REJECTED_OTHER_REASON -> {
                    answer = Optional.ofNullable(update.getMessage()).orElse("the branch had changed");
                    branch.fetch();
                }
                default ->
                    throw Failure.io(
                            place + " refused the push: " + update.getStatus(),
                            "check that you may write to that branch");
            }
        }
        throw Failure.io(
                "others kept " + place + " from being replaced, " + ATTEMPTS + " times: " + place.redacted(answer),
                "publish again; where nobody else does, remove the " + place.ref()
                        + ".lock that a push which was killed may have left");
    }

    private Delivery checked(BranchSite branch, Release release) throws IOException {
        Optional<Manifest> live = branch.manifest();
        if (branch.exists() && live.isEmpty() && !permissions.adoption()) {
            throw Failure.io(
                    place + " holds files that Candor did not write",
                    "name another branch, or say --adopt to replace them");
        }
        Manifest there = live.orElseGet(Manifest::empty);
        guard.check(there, release.manifest());
        return Delivery.between(there, release.manifest());
    }

    /** Something done with a branch. */
    private interface Work {
        Delivery with(BranchSite branch) throws IOException, GitAPIException;
    }

    private Delivery inThrowAway(Work work) {
        QuietSystem.install();
        try {
            Path folder = Files.createTempDirectory("candor-publish-");
            try (Repository repository = new FileRepositoryBuilder()
                    .setBare()
                    .setGitDir(folder.toFile())
                    .build()) {
                repository.create(true);
                // Nothing of a repository that is thrown away is worth tidying, and the tidier would work on while it
                // is deleted.
                repository.getConfig().setInt("gc", null, "auto", 0);
                repository.getConfig().setBoolean("gc", null, "autoDetach", false);
                BranchSite branch = new BranchSite(repository, place);
                branch.fetch();
                return work.with(branch);
            } finally {
                Trees.delete(folder);
            }
        } catch (IOException | GitAPIException e) {
            throw Failure.io(
                            "cannot publish to " + place + ": " + place.redacted(String.valueOf(e.getMessage())),
                            "check the address, and that CANDOR_TOKEN holds a token that may write where one is needed")
                    .because(e);
        }
    }
}
