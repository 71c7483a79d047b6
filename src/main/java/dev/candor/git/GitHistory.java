package dev.candor.git;

import dev.candor.model.SignatureState;
import dev.candor.problem.Failure;
import dev.candor.source.FileHistory;
import dev.candor.source.FileVersion;
import dev.candor.source.RecordKey;
import dev.candor.source.SourceLimits;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/** The history of a commit's files, walked once beside whoever asks for it. */
final class GitHistory implements FileHistory, AutoCloseable {
    private final Repository repository;
    private final ObjectStore store;
    private final Map<RecordKey, String> current;
    private final AtomicBoolean stop = new AtomicBoolean();
    private final CompletableFuture<Chains> chains = new CompletableFuture<>();

    private GitHistory(Repository repository, Map<RecordKey, String> current) {
        this.repository = repository;
        this.store = new ObjectStore(repository);
        this.current = current;
    }

    /** Starts to walk a range; {@code current} is what the newest commit holds. */
    static GitHistory start(Repository repository, HistoryWalk.Range range, Map<RecordKey, String> current) {
        GitHistory history = new GitHistory(repository, current);
        Thread thread = new Thread(() -> history.walk(repository, range), "candor-history");
        thread.setDaemon(true);
        thread.start();
        return history;
    }

    private void walk(Repository repository, HistoryWalk.Range range) {
        try {
            chains.complete(HistoryWalk.walk(repository, range, stop::get));
        } catch (Failure failure) {
            chains.completeExceptionally(failure);
        } finally {
            chains.cancel(false);
        }
    }

    @Override
    public boolean known() {
        return true;
    }

    @Override
    public boolean known(RecordKey key) {
        return !walked().undated().contains(key);
    }

    @Override
    public List<FileVersion> versions(RecordKey key) {
        return walked().of(key, current.getOrDefault(key, ""));
    }

    @Override
    public Set<String> authors() {
        return walked().authors();
    }

    @Override
    public Set<String> signed(Set<String> commits, List<String> keys) {
        CommitSignatures signatures = new CommitSignatures(repository, keys);
        return commits.stream()
                .filter(commit -> signatures.of(commit) == SignatureState.VERIFIED)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public byte[] read(FileVersion version) {
        return store.blob(
                ObjectId.fromString(version.version()),
                SourceLimits.FILE_BYTES,
                version.path() + " at " + version.revision().abbreviated());
    }

    private Chains walked() {
        try {
            return chains.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Failure failure ? failure : e;
        } catch (CancellationException e) {
            throw Failure.io("the history could not be read to its end", GitErrors.FSCK)
                    .because(e);
        }
    }

    @Override
    public void close() {
        stop.set(true);
        // The walk reads from the repository that is about to be closed.
        chains.handle((walked, failure) -> walked).join();
    }
}
