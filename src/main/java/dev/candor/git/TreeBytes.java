package dev.candor.git;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;

/** Reads trees as they are stored and keeps the last ones: a commit's trees are those its child was compared with. */
final class TreeBytes {
    private static final long KEPT_BYTES = 16 << 20;
    private static final byte[] NOTHING = {};

    private final ObjectReader reader;
    private final Map<ObjectId, byte[]> kept = new HashMap<>();
    private final Deque<ObjectId> oldestFirst = new ArrayDeque<>();
    private long bytes;

    TreeBytes(ObjectReader reader) {
        this.reader = reader;
    }

    /** A tree; the empty one for the id of nothing. */
    byte[] of(ObjectId id) throws IOException {
        if (id.equals(ObjectId.zeroId())) {
            return NOTHING;
        }
        byte[] known = kept.get(id);
        return known == null ? keep(id, reader.open(id, Constants.OBJ_TREE).getCachedBytes(Integer.MAX_VALUE)) : known;
    }

    private byte[] keep(ObjectId id, byte[] tree) {
        kept.put(id, tree);
        oldestFirst.add(id);
        bytes += tree.length;
        while (bytes > KEPT_BYTES && oldestFirst.size() > 1) {
            byte[] gone = kept.remove(oldestFirst.remove());
            bytes -= gone == null ? 0 : gone.length;
        }
        return tree;
    }
}
