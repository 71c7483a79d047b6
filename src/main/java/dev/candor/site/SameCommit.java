package dev.candor.site;

import dev.candor.model.Revision;
import dev.candor.problem.Problem;
import dev.candor.source.FileHistory;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.util.List;
import java.util.Optional;

/** A tree that names another's commit, so that two sites differ only where their records do. */
record SameCommit(SourceTree tree, Optional<Revision> commit) implements SourceTree {
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
        return tree.history();
    }

    @Override
    public void close() {
        tree.close();
    }
}
