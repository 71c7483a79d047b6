package dev.candor.git;

import dev.candor.problem.Problem;
import dev.candor.source.Listing;
import dev.candor.source.SafeName;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceFolders;
import dev.candor.source.SourceLimits;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectChecker;
import org.eclipse.jgit.lib.ObjectId;

/** Walks the tree of a commit, names and caps checked, without reading a file. */
final class TreeListing {
    private final ObjectStore store;
    private final ObjectStore.Sizes sizes;
    private final SourceFolders folders;
    private final String below;
    private final SourceLimits limits = new SourceLimits();
    private final ObjectChecker checker =
            new ObjectChecker().setSafeForWindows(true).setSafeForMacOS(true);
    // One folder may stand in many places, which is how small trees unfold to enormous ones.
    private final Map<ObjectId, List<TreeEntry>> trees = new HashMap<>();
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private TreeListing(ObjectStore store, ObjectStore.Sizes sizes, SourceFolders folders, String below) {
        this.store = store;
        this.sizes = sizes;
        this.folders = folders;
        this.below = below;
    }

    /** Everything below a folder, which is empty for the root. */
    static Listing of(ObjectStore store, ObjectId tree, SourceFolders folders, String folder) {
        try (ObjectStore.Sizes sizes = store.sizes()) {
            TreeListing listing = new TreeListing(store, sizes, folders, folder.isEmpty() ? "" : folder + "/");
            listing.walk(tree, "", 1);
            return Listing.of(listing.files, listing.problems);
        }
    }

    private void walk(ObjectId tree, String prefix, int depth) {
        limits.checkDepth(depth);
        String path = below + prefix;
        String what = path.isEmpty() ? "the root folder" : "the folder " + path.substring(0, path.length() - 1);
        for (TreeEntry entry : trees.computeIfAbsent(tree, id -> TreeEntry.parse(store.tree(id, what), what))) {
            limits.countEntry();
            name(entry, prefix)
                    .filter(name -> !name.startsWith("."))
                    .filter(name -> !folders.isNeighbour(path + name))
                    .ifPresent(name -> visit(entry, prefix + name, depth));
        }
    }

    private void visit(TreeEntry entry, String path, int depth) {
        String display = below + path;
        if (entry.mode().equals(FileMode.TREE)) {
            walk(entry.id(), path + "/", depth + 1);
        } else if (entry.mode().equals(FileMode.SYMLINK)) {
            problems.add(Listing.symbolicLink(display));
        } else if (entry.mode().equals(FileMode.GITLINK)) {
            problems.add(Listing.submodule(display));
        } else if (entry.isFile()) {
            add(entry.id(), path);
        } else {
            problems.add(Listing.notAFile(display));
        }
    }

    private void add(ObjectId id, String path) {
        String display = below + path;
        long size = sizes.of(id).orElse(0L);
        if (size > SourceLimits.FILE_BYTES) {
            problems.add(Listing.tooLarge(display));
            return;
        }
        limits.countBytes(size);
        ObjectStore from = store;
        files.add(
                new SourceFile(path, display, id.name(), size, () -> from.blob(id, SourceLimits.FILE_BYTES, display)));
    }

    /** The entry's name; empty, with a problem, where it is not one to publish. */
    private Optional<String> name(TreeEntry entry, String prefix) {
        Optional<String> name = SafeName.decode(entry.name().duplicate());
        Optional<String> fault = name.isEmpty() ? Optional.of("is not UTF-8") : SafeName.fault(name.get());
        if (fault.isEmpty() && !gitAllows(entry.name())) {
            fault = Optional.of("is one that git fsck refuses");
        }
        fault.ifPresent(is -> problems.add(Listing.unsafeName(below + prefix + readable(entry.name()), is)));
        return fault.isEmpty() ? name : Optional.empty();
    }

    private boolean gitAllows(ByteBuffer name) {
        byte[] bytes = bytes(name);
        try {
            checker.checkPathSegment(bytes, 0, bytes.length);
            return true;
        } catch (CorruptObjectException e) {
            return false;
        }
    }

    private static String readable(ByteBuffer name) {
        return SafeName.decode(name.duplicate()).orElseGet(() -> new String(bytes(name), StandardCharsets.ISO_8859_1));
    }

    private static byte[] bytes(ByteBuffer name) {
        byte[] bytes = new byte[name.remaining()];
        name.duplicate().get(bytes);
        return bytes;
    }
}
