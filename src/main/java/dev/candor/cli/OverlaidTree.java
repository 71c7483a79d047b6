package dev.candor.cli;

import dev.candor.model.Revision;
import dev.candor.problem.Problem;
import dev.candor.source.BlobId;
import dev.candor.source.FileHistory;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A source tree as it would be with one file changed or added. */
final class OverlaidTree implements SourceTree {
    private final SourceTree tree;
    private final SourceFile file;

    /**
     * The tree with a file.
     *
     * @param path below the content root
     * @param display the path its author knows
     */
    OverlaidTree(SourceTree tree, String path, String display, byte[] bytes) {
        this.tree = tree;
        this.file = new SourceFile(path, display, BlobId.of(bytes), bytes.length, () -> bytes);
    }

    @Override
    public List<SourceFile> files() {
        return Stream.concat(tree.files().stream().filter(other -> !other.path().equals(file.path())), Stream.of(file))
                .sorted(Comparator.comparing(SourceFile::path))
                .toList();
    }

    @Override
    public List<Problem> problems() {
        return tree.problems();
    }

    @Override
    public Optional<Revision> commit() {
        return Optional.empty();
    }

    @Override
    public FileHistory history() {
        return FileHistory.NONE;
    }

    @Override
    public void close() {
        // The tree below belongs to somebody else.
    }
}
