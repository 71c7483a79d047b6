package dev.candor.source;

import dev.candor.model.Revision;
import dev.candor.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A tree whose past nobody asks for, so that reading a few of its records walks no commits.
 *
 * @param tree closed with this one
 */
public record WithoutHistory(SourceTree tree) implements SourceTree {
    @Override
    public List<SourceFile> files() {
        return tree.files();
    }

    @Override
    public List<SourceFile> themes() {
        return tree.themes();
    }

    @Override
    public List<Problem> problems() {
        return tree.problems();
    }

    @Override
    public Optional<Revision> commit() {
        return tree.commit();
    }

    @Override
    public FileHistory history() {
        return FileHistory.NONE;
    }

    @Override
    public void close() {
        tree.close();
    }
}
