package dev.candor.git;

import dev.candor.problem.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.ResetCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Writes a repository with a given history, the same commit ids each time, and checks its newest files out. */
public final class NewRepository {
    private static final String BRANCH = Constants.R_HEADS + "main";

    private NewRepository() {}

    /**
     * Creates a repository in a folder.
     *
     * @param folder where no repository is yet
     * @param commits the oldest first; each is the parent of the next
     * @throws Failure where it cannot be written
     */
    public static void write(Path folder, List<NewCommit> commits) {
        QuietSystem.install();
        try (Repository repository = new FileRepositoryBuilder()
                .setGitDir(folder.resolve(Constants.DOT_GIT).toFile())
                .setWorkTree(folder.toFile())
                .build()) {
            repository.create();
            branch(repository, append(repository, commits));
            new Git(repository).reset().setMode(ResetCommand.ResetType.HARD).call();
        } catch (IOException | GitAPIException e) {
            throw Failure.io("cannot write a repository in " + folder, "is there space, and may you write there?")
                    .because(e);
        }
    }

    private static ObjectId append(Repository repository, List<NewCommit> commits) throws IOException {
        SortedMap<String, ObjectId> files = new TreeMap<>();
        ObjectId tip = ObjectId.zeroId();
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            for (NewCommit commit : commits) {
                for (var file : commit.files().entrySet()) {
                    files.put(file.getKey(), inserter.insert(Constants.OBJ_BLOB, file.getValue()));
                }
                tip = inserter.insert(commit(commit, tree(files, inserter), tip));
            }
            inserter.flush();
        }
        return tip;
    }

    private static ObjectId tree(SortedMap<String, ObjectId> files, ObjectInserter inserter) throws IOException {
        DirCache index = DirCache.newInCore();
        DirCacheBuilder builder = index.builder();
        files.forEach((path, blob) -> {
            DirCacheEntry entry = new DirCacheEntry(path);
            entry.setFileMode(FileMode.REGULAR_FILE);
            entry.setObjectId(blob);
            builder.add(entry);
        });
        builder.finish();
        return index.writeTree(inserter);
    }

    private static CommitBuilder commit(NewCommit commit, ObjectId tree, ObjectId parent) {
        PersonIdent author = new PersonIdent(commit.author(), commit.email(), commit.at(), ZoneOffset.UTC);
        CommitBuilder builder = new CommitBuilder();
        builder.setTreeId(tree);
        builder.setAuthor(author);
        builder.setCommitter(author);
        builder.setMessage(commit.message());
        if (!parent.equals(ObjectId.zeroId())) {
            builder.setParentId(parent);
        }
        return builder;
    }

    private static void branch(Repository repository, ObjectId tip) throws IOException {
        RefUpdate update = repository.updateRef(BRANCH);
        update.setNewObjectId(tip);
        update.disableRefLog();
        update.update();
        repository.updateRef(Constants.HEAD).link(BRANCH);
    }
}
