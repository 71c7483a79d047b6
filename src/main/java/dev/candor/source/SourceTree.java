package dev.candor.source;

import dev.candor.model.Revision;
import dev.candor.problem.Problem;
import java.util.List;
import java.util.Optional;

/** The files of a content root at one moment, and what is known of their past. */
public interface SourceTree extends AutoCloseable {
    /** Every regular file below the content root, sorted by path. Safe to use from several threads. */
    List<SourceFile> files();

    /** Entries that are not regular files with safe names (symbolic links, submodules, unsafe names), each as an error. */
    List<Problem> problems();

    /** The commit this is the tree of; empty for files on disk. */
    Optional<Revision> commit();

    /** The past of the files; walked once, when first asked. */
    FileHistory history();

    @Override
    void close();
}
