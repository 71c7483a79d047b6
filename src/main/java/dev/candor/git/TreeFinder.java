package dev.candor.git;

import dev.candor.source.SafeName;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/** Looks up single paths in the tree of a commit. */
final class TreeFinder {
    private final ObjectStore store;
    private final ObjectId root;

    TreeFinder(ObjectStore store, ObjectId root) {
        this.store = store;
        this.root = root;
    }

    /** The folder at a path, which is empty for the root. */
    Optional<ObjectId> folder(String path) {
        return path.isEmpty()
                ? Optional.of(root)
                : entry(path).filter(TreeEntry::isFolder).map(TreeEntry::id);
    }

    /** Whether there is a regular file at a path. */
    boolean holdsFile(String path) {
        return entry(path).filter(TreeEntry::isFile).isPresent();
    }

    /** The names of the folders in a folder, without hidden ones. */
    List<String> folders(String path) {
        return folder(path).stream()
                .flatMap(id -> entries(id, path).stream())
                .filter(TreeEntry::isFolder)
                .flatMap(entry -> SafeName.decode(entry.name().duplicate()).stream())
                .filter(name -> SafeName.fault(name).isEmpty() && !name.startsWith("."))
                .toList();
    }

    private Optional<TreeEntry> entry(String path) {
        int slash = path.lastIndexOf('/');
        String parent = slash < 0 ? "" : path.substring(0, slash);
        String name = path.substring(slash + 1);
        return folder(parent).stream()
                .flatMap(id -> entries(id, parent).stream())
                .filter(entry -> SafeName.decode(entry.name().duplicate())
                        .filter(name::equals)
                        .isPresent())
                .findFirst();
    }

    private List<TreeEntry> entries(ObjectId id, String path) {
        String what = path.isEmpty() ? "the root folder" : "the folder " + path;
        return TreeEntry.parse(store.tree(id, what), what);
    }
}
