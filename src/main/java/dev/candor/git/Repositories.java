package dev.candor.git;

import dev.candor.problem.Failure;
import java.io.IOException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;

/** Opens repositories with nothing of the user's configuration. */
final class Repositories {
    private Repositories() {}

    /** The repository at a place, after {@link RepositoryGuard} let it pass. */
    static Repository open(RepositoryPlace place, boolean trusted) {
        QuietSystem.install();
        RepositoryGuard.check(place, trusted);
        PackIndexes.check(place.commonDir().resolve("objects"));
        FileRepositoryBuilder builder = new FileRepositoryBuilder()
                .setFS(FS.DETECTED)
                .setMustExist(true)
                .setGitDir(place.gitDir().toFile());
        place.workTree().ifPresentOrElse(tree -> builder.setWorkTree(tree.toFile()), builder::setBare);
        try {
            return builder.build();
        } catch (IOException e) {
            throw Failure.io(
                            place.gitDir() + " is not a repository Git could read",
                            "its HEAD, refs or objects are missing; clone it again")
                    .because(e);
        } catch (IllegalArgumentException e) {
            throw RepositoryGuard.unreadable(place.commonDir().resolve("config"), e);
        }
    }

    /** A folder that should be a repository and is none. */
    static Failure none(String folder) {
        return Failure.usage(
                folder + " is not in a Git repository", "git init makes it one; --worktree builds from a plain folder");
    }
}
