package dev.candor.git;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.util.RawParseUtils;

/**
 * An entry of a Git tree, its name as it is stored.
 *
 * @param mode what kind of entry
 * @param name the bytes of its name, which need not be UTF-8
 * @param id the object it names
 */
record TreeEntry(FileMode mode, ByteBuffer name, ObjectId id) {
    private static final int LONGEST_MODE = 8;

    /** All entries of a tree; fails where the bytes are no tree. */
    static List<TreeEntry> parse(byte[] tree, String what) {
        return parse(tree, 0, tree.length, what);
    }

    /** The entries of a part of a tree that begins and ends where entries do; fails where the bytes are no tree. */
    static List<TreeEntry> parse(byte[] tree, int from, int to, String what) {
        List<TreeEntry> entries = new ArrayList<>();
        for (int at = from; at < to; at = end(tree, at, what)) {
            int name = RawParseUtils.next(tree, at, ' ');
            int id = end(tree, at, what) - Constants.OBJECT_ID_LENGTH;
            entries.add(new TreeEntry(
                    FileMode.fromBits(octal(tree, at, name - 1)),
                    ByteBuffer.wrap(tree, name, id - 1 - name).slice().asReadOnlyBuffer(),
                    ObjectId.fromRaw(tree, id)));
        }
        return entries;
    }

    /** Where the entry that begins at an offset ends; fails where the bytes there are no entry. */
    static int end(byte[] tree, int at, String what) {
        int name = at;
        while (name < tree.length && name - at < LONGEST_MODE && tree[name] != ' ') {
            name++;
        }
        int nul = name + 1;
        while (nul < tree.length && tree[nul] != 0) {
            nul++;
        }
        int end = nul + 1 + Constants.OBJECT_ID_LENGTH;
        if (name == at || end > tree.length || tree[name] != ' ') {
            throw GitErrors.damaged(what + " is damaged: it is no list of files");
        }
        return end;
    }

    boolean isFile() {
        return mode.equals(FileMode.REGULAR_FILE) || mode.equals(FileMode.EXECUTABLE_FILE);
    }

    boolean isFolder() {
        return mode.equals(FileMode.TREE);
    }

    /** Whether this is the same as an entry of that name elsewhere; the executable bit is no difference. */
    boolean isSameAs(TreeEntry other) {
        return id.equals(other.id) && (mode.equals(other.mode) || (isFile() && other.isFile()));
    }

    private static int octal(byte[] bytes, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = (value << 3) | (bytes[i] & 7);
        }
        return value;
    }
}
