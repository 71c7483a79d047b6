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

    /** All entries of a tree; fails where the bytes are no tree. */
    static List<TreeEntry> parse(byte[] tree, String what) {
        List<TreeEntry> entries = new ArrayList<>();
        int at = 0;
        while (at < tree.length) {
            int space = RawParseUtils.next(tree, at, ' ');
            int end = RawParseUtils.next(tree, space, '\0');
            int next = end + Constants.OBJECT_ID_LENGTH;
            if (space - at < 2 || space - at > 8 || end <= space || tree[end - 1] != 0 || next > tree.length) {
                throw GitErrors.damaged(what + " is damaged: it is no list of files");
            }
            entries.add(new TreeEntry(
                    FileMode.fromBits(octal(tree, at, space - 1)),
                    ByteBuffer.wrap(tree, space, end - 1 - space).slice().asReadOnlyBuffer(),
                    ObjectId.fromRaw(tree, end)));
            at = next;
        }
        return entries;
    }

    boolean isFile() {
        return mode.equals(FileMode.REGULAR_FILE) || mode.equals(FileMode.EXECUTABLE_FILE);
    }

    private static int octal(byte[] bytes, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = (value << 3) | (bytes[i] & 7);
        }
        return value;
    }
}
