package dev.candor.git;

import dev.candor.model.Revision;
import dev.candor.source.BlobId;
import dev.candor.source.FileVersion;
import dev.candor.source.RecordKey;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;

/** Goes over a range of commits once, children before parents, and notes what each did to the files of the content root. */
final class HistoryWalk {
    private final ChangedFiles changed;
    private final CommitDate dates;
    private final Map<RecordKey, List<FileVersion>> versions = new HashMap<>();
    private final Set<RecordKey> undated = new HashSet<>();
    private final Set<String> authors = new HashSet<>();

    private HistoryWalk(ChangedFiles changed, CommitDate dates) {
        this.changed = changed;
        this.dates = dates;
    }

    /**
     * Which commits to go over.
     *
     * @param from the newest
     * @param until a commit whose ancestry is known already; empty for all
     * @param root the content root
     */
    record Range(ObjectId from, Optional<ObjectId> until, String root) {}

    /** Walks a range; gives up with what it has when told to stop. */
    static Chains walk(Repository repository, Range range, BooleanSupplier stop) {
        return GitErrors.reading("the history", () -> {
            try (RevWalk commits = new RevWalk(repository)) {
                RevCommit tip = commits.parseCommit(range.from());
                ChangedFiles changed = new ChangedFiles(new TreeBytes(commits.getObjectReader()), range.root());
                HistoryWalk walk = new HistoryWalk(changed, CommitDate.before(tip.getRawBuffer()));
                start(commits, tip, range.until());
                for (RevCommit commit = commits.next();
                        commit != null && !stop.getAsBoolean();
                        commit = commits.next()) {
                    walk.visit(commit);
                }
                return new Chains(walk.versions, walk.undated, walk.authors);
            }
        });
    }

    private static void start(RevWalk commits, RevCommit tip, Optional<ObjectId> until) throws IOException {
        commits.sort(RevSort.TOPO);
        commits.sort(RevSort.COMMIT_TIME_DESC, true);
        commits.markStart(tip);
        if (until.isPresent()) {
            commits.markUninteresting(commits.parseCommit(until.get()));
        }
    }

    private void visit(RevCommit commit) throws IOException {
        byte[] raw = commit.getRawBuffer();
        if (!BlobId.of(Constants.TYPE_COMMIT, raw).equals(commit.name())) {
            throw GitErrors.damaged("the commit " + commit.name().substring(0, 7) + " is damaged");
        }
        Map<RecordKey, ChangedFiles.File> changes = changes(commit);
        if (!changes.isEmpty()) {
            note(changes, commit.name(), raw);
            author(commit.getAuthorIdent());
            author(commit.getCommitterIdent());
        }
        commit.disposeBody();
    }

    /** JGit has none where a commit's header is broken. */
    private void author(@Nullable PersonIdent person) {
        if (person != null) {
            authors.add(person.getName());
        }
    }

    private Map<RecordKey, ChangedFiles.File> changes(RevCommit commit) throws IOException {
        Map<RecordKey, ChangedFiles.File> changes = new HashMap<>();
        changed.of(commit).forEach(file -> changes.merge(RecordKey.of(file.path()), file, ChangedFiles.File::and));
        return changes;
    }

    private void note(Map<RecordKey, ChangedFiles.File> changes, String commit, byte[] raw) {
        Optional<Instant> at = dates.of(raw);
        Instant written = dates.written(raw);
        Revision revision = new Revision(commit, at.orElse(CommitDate.EARLIEST));
        changes.forEach((key, change) -> {
            if (!change.keepsBytes()) {
                versions.computeIfAbsent(key, first -> new ArrayList<>(2))
                        .add(new FileVersion(revision, written, change.path(), change.now(), change.before()));
                if (at.isEmpty()) {
                    undated.add(key);
                }
            }
        });
    }
}
