package dev.candor.source;

import dev.candor.model.Revision;
import dev.candor.problem.Problem;
import java.util.List;
import java.util.Optional;

/** The files of a content root at one moment, and what is known of their past. */
public interface SourceTree extends AutoCloseable {
    /** Every regular file below the content root, sorted by path. Safe to use from several threads. */
    List<SourceFile> files();

    /**
     * Every regular file of the themes next to the content root, sorted by path; the paths begin below {@code themes/},
     * such as {@code night/page.ftlh}.
     */
    default List<SourceFile> themes() {
        return List.of();
    }

    /**
     * Entries that are not regular files with safe names (symbolic links, submodules, unsafe names), each as an error, and
     * as warnings what limits the tree as a whole, such as a history that is cut.
     */
    List<Problem> problems();

    /** The commit this is the tree of; empty for files on disk. */
    Optional<Revision> commit();

    /**
     * The past of the files. The first call starts the one walk beside its caller; asking for versions waits for it, so
     * call this before reading and ask afterwards.
     */
    FileHistory history();

    @Override
    void close();
}
