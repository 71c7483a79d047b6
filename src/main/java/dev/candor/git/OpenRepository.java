package dev.candor.git;

import dev.candor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.Repository;

/**
 * A repository that may be read, and how messages call it.
 *
 * @param git JGit's handle
 * @param where the path or URL its user gave
 * @param prefix the folder below its root that was asked for
 * @param caveats what to warn of
 */
record OpenRepository(Repository git, String where, String prefix, List<Problem> caveats) implements AutoCloseable {
    /** Opens a place; {@code warnings} go before those of the repository itself. */
    static OpenRepository at(RepositoryPlace place, SourceRequest request, List<Problem> warnings) {
        Repository git = Repositories.open(place, request.trusted());
        String where = Remote.display(request.location());
        List<Problem> caveats = new ArrayList<>(warnings);
        caveats.addAll(Caveats.of(git, where));
        return new OpenRepository(git, where, place.prefix(), List.copyOf(caveats));
    }

    @Override
    public void close() {
        git.close();
    }
}
