package dev.candor.git;

import dev.candor.model.Revision;
import dev.candor.problem.Failure;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * The commits of a branch as readers met them: along first parents, at times that never run backwards.
 *
 * <p>A commit counts as made when its committer says, but never before the one it follows: nothing was public before what it was
 * made from. One whose date cannot be true counts as made with the one it follows. What a merge brings came with the merge.
 */
public final class MainLine {
    private final List<Revision> oldestFirst;
    private final boolean cut;

    private MainLine(List<Revision> oldestFirst, boolean cut) {
        this.oldestFirst = List.copyOf(oldestFirst);
        this.cut = cut;
    }

    /**
     * That of the revision a request names.
     *
     * @throws Failure where there is none, or the repository cannot be read
     */
    public static MainLine of(SourceRequest request) {
        try (OpenRepository opened = GitSource.repository(request)) {
            Repository git = opened.git();
            ObjectId tip = new Refs(git, opened.where()).commit(request.ref());
            return new MainLine(
                    GitErrors.reading("the history", () -> revisions(git, tip)), Caveats.isShallow(opened.git()));
        }
    }

    private static List<Revision> revisions(Repository git, ObjectId tip) throws IOException {
        List<RevCommit> line = new ArrayList<>();
        try (RevWalk walk = new RevWalk(git)) {
            walk.setFirstParent(true);
            walk.sort(RevSort.TOPO);
            RevCommit newest = walk.parseCommit(tip);
            CommitDate dates = CommitDate.before(newest.getRawBuffer());
            walk.markStart(newest);
            walk.forEach(line::add);
            Collections.reverse(line);
            return dated(line, dates);
        }
    }

    private static List<Revision> dated(List<RevCommit> oldestFirst, CommitDate dates) {
        List<Revision> revisions = new ArrayList<>();
        Instant last = CommitDate.EARLIEST;
        for (RevCommit commit : oldestFirst) {
            Instant before = last;
            last = dates.of(commit.getRawBuffer()).filter(before::isBefore).orElse(before);
            revisions.add(new Revision(commit.name(), last));
        }
        return revisions;
    }

    /** The newest commit made by a moment; empty before the first. */
    public Optional<Revision> at(Instant moment) {
        return oldestFirst.stream()
                .filter(revision -> !revision.at().isAfter(moment))
                .reduce((first, second) -> second);
    }

    /** All of them, oldest first. */
    List<Revision> revisions() {
        return oldestFirst;
    }

    /** The oldest commit that is known. */
    public Revision first() {
        return oldestFirst.get(0);
    }

    /** The newest. */
    public Revision newest() {
        return oldestFirst.get(oldestFirst.size() - 1);
    }

    /** Whether older commits were left out of the clone. */
    public boolean isCut() {
        return cut;
    }
}
