package dev.candor.git;

import dev.candor.model.Revision;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * A commit whose bytes were checked against its id.
 *
 * @param id its own id
 * @param tree the id of its files
 * @param revision the commit as a page may name it
 * @param dated whether its date can be true
 */
record GitCommit(ObjectId id, ObjectId tree, Revision revision, boolean dated) {

    /** Reads a commit; fails where it is missing or damaged. */
    static GitCommit read(Repository repository, ObjectId id) {
        String what = "the commit " + id.abbreviate(7).name();
        new ObjectStore(repository).checkCommit(id, what);
        return GitErrors.reading(what, () -> {
            try (RevWalk walk = new RevWalk(repository)) {
                RevCommit commit = walk.parseCommit(id);
                byte[] raw = commit.getRawBuffer();
                Optional<Instant> at = CommitDate.before(raw).of(raw);
                Revision revision = new Revision(id.name(), at.orElse(CommitDate.EARLIEST));
                return new GitCommit(id, commit.getTree(), revision, at.isPresent());
            }
        });
    }

    /** The newest commit of HEAD; empty in a repository without commits. */
    static Optional<GitCommit> head(Repository repository, String where) {
        return new Refs(repository, where).head().map(id -> read(repository, id));
    }
}
