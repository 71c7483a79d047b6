package dev.candor.git;

import dev.candor.source.BlobId;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/**
 * Reads objects and recomputes their ids, because JGit hands out a damaged or forged object as it is.
 *
 * <p>Safe to use from several threads: every read has its own reader.
 */
final class ObjectStore {
    private static final int TREE_BYTES = 64 << 20;

    private final Repository repository;

    ObjectStore(Repository repository) {
        this.repository = repository;
    }

    /** A file's bytes, at most so many. */
    byte[] blob(ObjectId id, long limit, String what) {
        return read(id, Constants.OBJ_BLOB, limit, what);
    }

    /** A tree as it is stored. */
    byte[] tree(ObjectId id, String what) {
        return read(id, Constants.OBJ_TREE, TREE_BYTES, what);
    }

    /** A commit as it is stored. */
    byte[] commit(ObjectId id, String what) {
        return read(id, Constants.OBJ_COMMIT, TREE_BYTES, what);
    }

    /** Fails for a commit whose bytes are not those its id names. */
    void checkCommit(ObjectId id, String what) {
        read(id, Constants.OBJ_COMMIT, TREE_BYTES, what);
    }

    /** The sizes of many files, one reader for all of them. */
    Sizes sizes() {
        return new Sizes(repository.newObjectReader());
    }

    private byte[] read(ObjectId id, int type, long limit, String what) {
        return GitErrors.reading(what, () -> {
            try (ObjectReader reader = repository.newObjectReader()) {
                ObjectLoader loader = reader.open(id, type);
                if (loader.getSize() > limit) {
                    throw new LargeObjectException.ExceedsLimit(limit, loader.getSize());
                }
                return verified(id, type, loader.getCachedBytes((int) limit), what);
            }
        });
    }

    private static byte[] verified(AnyObjectId id, int type, byte[] bytes, String what) {
        if (!BlobId.of(Constants.typeString(type), bytes).equals(id.name())) {
            throw GitErrors.damaged(
                    what + " is damaged (" + id.abbreviate(7).name() + "): its bytes are not those its id names");
        }
        return bytes;
    }

    /** Looks up sizes without reading. */
    static final class Sizes implements AutoCloseable {
        private final ObjectReader reader;

        private Sizes(ObjectReader reader) {
            this.reader = reader;
        }

        /** A file's size in bytes; empty where the object is missing or damaged, which reading it will say. */
        Optional<Long> of(ObjectId id) {
            try {
                return Optional.of(reader.getObjectSize(id, Constants.OBJ_BLOB));
            } catch (MissingObjectException e) {
                return Optional.empty();
            } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
                return Optional.empty();
            }
        }

        @Override
        public void close() {
            reader.close();
        }
    }
}
