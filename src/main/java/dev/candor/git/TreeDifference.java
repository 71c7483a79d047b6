package dev.candor.git;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The entries of two trees where these differ.
 *
 * <p>A folder of thousands of records differs in one of them from commit to commit, so what the trees share at their
 * beginnings and at their ends is compared as bytes and never taken apart.
 *
 * @param now those of the one
 * @param before those of the other
 */
record TreeDifference(Map<Key, TreeEntry> now, Map<Key, TreeEntry> before) {
    private static final String WHAT = "a folder in the history";

    /** What tells entries apart: Git lets a file and a folder have one name on the two sides of a change. */
    record Key(ByteBuffer name, boolean folder) {
        static Key of(TreeEntry entry) {
            return new Key(entry.name(), entry.isFolder());
        }
    }

    /** Compares two trees as they are stored. */
    static TreeDifference of(byte[] now, byte[] before) {
        int from = sharedBeginning(now, before);
        int common = sharedEnd(now, before, from);
        int nowTo = from;
        int beforeTo = from;
        while (now.length - nowTo != before.length - beforeTo || now.length - nowTo > common) {
            if (now.length - nowTo >= before.length - beforeTo) {
                nowTo = TreeEntry.end(now, nowTo, WHAT);
            } else {
                beforeTo = TreeEntry.end(before, beforeTo, WHAT);
            }
        }
        return new TreeDifference(entries(now, from, nowTo), entries(before, from, beforeTo));
    }

    /** What either has, in the order of the trees. */
    Set<Key> keys() {
        Set<Key> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(now.keySet());
        return keys;
    }

    /** All entries of a tree. */
    static Map<Key, TreeEntry> all(byte[] tree) {
        return entries(tree, 0, tree.length);
    }

    private static Map<Key, TreeEntry> entries(byte[] tree, int from, int to) {
        Map<Key, TreeEntry> entries = new LinkedHashMap<>();
        TreeEntry.parse(tree, from, to, WHAT).forEach(entry -> entries.put(Key.of(entry), entry));
        return entries;
    }

    /** Where the last entry ends that both begin with. */
    private static int sharedBeginning(byte[] now, byte[] before) {
        int differ = Arrays.mismatch(now, before);
        int shared = 0;
        int limit = differ < 0 ? now.length : differ;
        while (shared < limit) {
            int end = TreeEntry.end(now, shared, WHAT);
            if (end > limit) {
                return shared;
            }
            shared = end;
        }
        return shared;
    }

    private static int sharedEnd(byte[] now, byte[] before, int from) {
        int most = Math.min(now.length, before.length) - from;
        int shared = 0;
        while (shared < most && now[now.length - 1 - shared] == before[before.length - 1 - shared]) {
            shared++;
        }
        return shared;
    }
}
