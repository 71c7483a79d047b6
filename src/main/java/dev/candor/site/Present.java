package dev.candor.site;

import dev.candor.model.Revision;
import dev.candor.problem.Problem;
import dev.candor.source.FileHistory;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.util.List;
import java.util.Optional;

/** A tree without its past: rules look at what records say now, and reading every earlier version takes most of the time. */
record Present(SourceTree tree) implements SourceTree {
    @Override
    public Optional<Revision> commit() {
        return tree.commit();
    }

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
    public FileHistory history() {
        return FileHistory.NONE;
    }

    @Override
    public void close() {
        tree.close();
    }
}
