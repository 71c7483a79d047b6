package dev.candor.git;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/** Finds where one line of history left another. */
final class MergeBase {
    private MergeBase() {}

    static String of(OpenRepository repository, String base, String head) {
        Refs refs = new Refs(repository.git(), repository.where());
        ObjectId from = refs.commit(Optional.of(base));
        ObjectId to = refs.commit(Optional.of(head));
        return GitErrors.reading("the history of " + repository.where(), () -> find(repository, from, to))
                .name();
    }

    private static ObjectId find(OpenRepository repository, ObjectId from, ObjectId to) throws IOException {
        try (RevWalk walk = new RevWalk(repository.git())) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(from));
            walk.markStart(walk.parseCommit(to));
            RevCommit shared = walk.next();
            return shared == null ? from : shared.getId();
        }
    }
}
