package dev.candor.git;

import dev.candor.source.FileHistory;
import dev.candor.source.RecordKey;
import dev.candor.source.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.Repository;

/** The history of a commit, whose walk starts when it is first asked for and never twice. */
final class LazyHistory implements AutoCloseable {
    private final Repository repository;
    private final HistoryWalk.Range range;
    private final List<SourceFile> files;
    private Optional<GitHistory> started = Optional.empty();

    /** The past of files below a content root, as they are in a commit. */
    LazyHistory(Repository repository, GitCommit commit, String root, List<SourceFile> files) {
        this.repository = repository;
        this.range = new HistoryWalk.Range(commit.id(), Optional.empty(), root);
        this.files = files;
    }

    /** The history, walked or being walked; one that is not known for a shallow clone. */
    synchronized FileHistory get() {
        if (Caveats.isShallow(repository)) {
            return FileHistory.NONE;
        }
        if (started.isEmpty()) {
            started = Optional.of(GitHistory.start(repository, range, current()));
        }
        return started.get();
    }

    private Map<RecordKey, String> current() {
        Map<RecordKey, String> current = new HashMap<>();
        files.forEach(file -> current.put(RecordKey.of(file.path()), file.version()));
        return current;
    }

    @Override
    public synchronized void close() {
        started.ifPresent(GitHistory::close);
    }
}
