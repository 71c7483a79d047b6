package dev.candor.git;

import dev.candor.model.Revision;
import dev.candor.source.BlobId;
import dev.candor.source.FileVersion;
import dev.candor.source.RecordKey;
import dev.candor.source.SafeName;
import java.io.IOException;
import java.nio.ByteBuffer;
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
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;

/** Goes over a range of commits once, children before parents, and notes what each did to the files of the content root. */
final class HistoryWalk {
    private final String root;
    private final CommitDate dates;
    private final Map<RecordKey, List<FileVersion>> versions = new HashMap<>();
    private final Set<RecordKey> undated = new HashSet<>();
    private final Set<String> authors = new HashSet<>();

    private HistoryWalk(String root, CommitDate dates) {
        this.root = root;
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
            try (RevWalk commits = new RevWalk(repository);
                    TreeWalk trees = new TreeWalk(commits.getObjectReader())) {
                RevCommit tip = commits.parseCommit(range.from());
                HistoryWalk walk = new HistoryWalk(range.root(), CommitDate.before(tip.getRawBuffer()));
                trees.setFilter(filter(range.root()));
                trees.setRecursive(true);
                start(commits, tip, range.until());
                for (RevCommit commit = commits.next();
                        commit != null && !stop.getAsBoolean();
                        commit = commits.next()) {
                    walk.visit(commit, trees);
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

    private static TreeFilter filter(String root) {
        TreeFilter changed = new ChangedInCommit();
        return root.isEmpty() ? changed : AndTreeFilter.create(PathFilter.create(root), changed);
    }

    private void visit(RevCommit commit, TreeWalk trees) throws IOException {
        byte[] raw = commit.getRawBuffer();
        if (!BlobId.of(Constants.TYPE_COMMIT, raw).equals(commit.name())) {
            throw GitErrors.damaged("the commit " + commit.name().substring(0, 7) + " is damaged");
        }
        Map<RecordKey, Change> changes = changes(commit, trees);
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

    private Map<RecordKey, Change> changes(RevCommit commit, TreeWalk trees) throws IOException {
        ObjectId[] compared = new ObjectId[commit.getParentCount() + 1];
        compared[0] = commit.getTree();
        for (int i = 1; i < compared.length; i++) {
            compared[i] = commit.getParent(i - 1).getTree();
        }
        trees.reset(compared);
        Map<RecordKey, Change> changes = new HashMap<>();
        while (trees.next()) {
            path(trees)
                    .ifPresent(path -> changes.merge(
                            RecordKey.of(path), new Change(path, id(trees, 0), before(trees)), Change::and));
        }
        return changes;
    }

    private void note(Map<RecordKey, Change> changes, String commit, byte[] raw) {
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

    /** The path below the content root; empty for names that are not UTF-8, which are never published. */
    private Optional<String> path(TreeWalk trees) {
        return SafeName.decode(ByteBuffer.wrap(trees.getRawPath()))
                .map(path -> root.isEmpty() ? path : path.substring(root.length() + 1));
    }

    private static String before(TreeWalk trees) {
        String id = "";
        for (int parent = 1; parent < trees.getTreeCount() && id.isEmpty(); parent++) {
            id = id(trees, parent);
        }
        return id;
    }

    private static String id(TreeWalk trees, int tree) {
        int mode = trees.getRawMode(tree);
        boolean file = FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
        return file ? trees.getObjectId(tree).name() : "";
    }

    /**
     * What a commit did to a record.
     *
     * @param now the blob id; empty where there is no file any more
     * @param before the blob id in a parent; empty where there was no file
     */
    private record Change(String path, String now, String before) {
        boolean keepsBytes() {
            return now.equals(before);
        }

        /** Both halves of a move together: the removal gives what was before, the addition what is now. */
        Change and(Change other) {
            Change there = now.isEmpty() ? other : this;
            Change gone = now.isEmpty() ? this : other;
            return new Change(there.path, there.now, there.before.isEmpty() ? gone.before : there.before);
        }
    }
}
