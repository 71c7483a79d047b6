package dev.candor.git;

import dev.candor.source.SafeName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * Finds the files that a commit has differently from every one of its parents.
 *
 * <p>Names that are not UTF-8 are never published and so left out.
 */
final class ChangedFiles {
    private final TreeBytes trees;
    private final List<String> root;

    /** Looks below a content root, which is empty for the whole tree. */
    ChangedFiles(TreeBytes trees, String root) {
        this.trees = trees;
        this.root = root.isEmpty() ? List.of() : List.of(root.split("/"));
    }

    /**
     * A file that a commit added, changed or removed.
     *
     * @param path below the content root
     * @param now the blob id; empty where there is no file any more
     * @param before the blob id in a parent; empty where there was no file
     */
    record File(String path, String now, String before) {
        boolean keepsBytes() {
            return now.equals(before);
        }

        /** Both halves of a move together: the removal gives what was before, the addition what is now. */
        File and(File other) {
            File there = now.isEmpty() ? other : this;
            File gone = now.isEmpty() ? this : other;
            return new File(there.path, there.now, there.before.isEmpty() ? gone.before : there.before);
        }
    }

    /** The files that a commit changed. */
    List<File> of(RevCommit commit) throws IOException {
        List<ObjectId> parents = new ArrayList<>();
        for (RevCommit parent : commit.getParents()) {
            parents.add(below(parent.getTree()));
        }
        List<File> files = new ArrayList<>();
        collect(below(commit.getTree()), parents.isEmpty() ? List.of(ObjectId.zeroId()) : parents, "", files);
        return files;
    }

    /** The tree of the content root; the id of nothing where there is none. */
    private ObjectId below(ObjectId tree) throws IOException {
        ObjectId found = tree;
        for (String name : root) {
            found = TreeEntry.parse(trees.of(found), "a folder in the history").stream()
                    .filter(TreeEntry::isFolder)
                    .filter(entry -> SafeName.decode(entry.name().duplicate())
                            .filter(name::equals)
                            .isPresent())
                    .findFirst()
                    .map(TreeEntry::id)
                    .orElse(ObjectId.zeroId());
        }
        return found;
    }

    private void collect(ObjectId now, List<ObjectId> parents, String prefix, List<File> files) throws IOException {
        if (parents.contains(now)) {
            return;
        }
        TreeDifference first = TreeDifference.of(trees.of(now), trees.of(parents.get(0)));
        List<Map<TreeDifference.Key, TreeEntry>> before = new ArrayList<>(List.of(first.before()));
        for (ObjectId parent : parents.subList(1, parents.size())) {
            before.add(TreeDifference.all(trees.of(parent)));
        }
        for (TreeDifference.Key key : first.keys()) {
            ComparedEntry entry = ComparedEntry.of(key, first.now(), before);
            Optional<String> name = SafeName.decode(key.name().duplicate());
            if (name.isPresent() && entry.isChanged()) {
                note(key, entry, prefix + name.get(), files);
            }
        }
    }

    private void note(TreeDifference.Key key, ComparedEntry entry, String path, List<File> files) throws IOException {
        if (key.folder()) {
            collect(entry.folder(), entry.foldersBefore(), path + "/", files);
        } else {
            files.add(new File(path, entry.file(), entry.fileBefore()));
        }
    }
}
