package dev.candor.git;

import dev.candor.model.Revision;
import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import dev.candor.source.ContentRoot;
import dev.candor.source.FileHistory;
import dev.candor.source.Listing;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceFolders;
import dev.candor.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Repository;

/** The files of a commit, read from the object database. */
final class GitTree implements SourceTree {
    private final OpenRepository repository;
    private final GitCommit commit;
    private final Listing content;
    private final Listing themes;
    private final LazyHistory history;

    private GitTree(OpenRepository repository, GitCommit commit, SourceFolders folders) {
        this.repository = repository;
        this.commit = commit;
        TreeFinder finder = finder(repository, commit);
        this.content = listing(finder, folders, folders.content());
        this.themes = listing(finder, folders, folders.themes());
        this.history = new LazyHistory(repository.git(), commit, folders.content(), content.files());
    }

    /** The tree of the commit a request names; it closes the repository. */
    static GitTree open(OpenRepository repository, SourceRequest request) {
        Repository git = repository.git();
        Refs refs = new Refs(git, repository.where());
        GitCommit commit = GitCommit.read(git, refs.commit(request.ref()));
        TreeFinder finder = finder(repository, commit);
        SourceFolders folders = new ContentRoot(
                        repository.where() + " at " + commit.revision().abbreviated(),
                        finder::holdsFile,
                        path -> finder.folder(path).isPresent(),
                        finder::folders)
                .find(repository.prefix(), request.content());
        return new GitTree(repository, commit, folders);
    }

    private static TreeFinder finder(OpenRepository repository, GitCommit commit) {
        return new TreeFinder(new ObjectStore(repository.git()), commit.tree());
    }

    private Listing listing(TreeFinder finder, SourceFolders folders, String folder) {
        ObjectStore store = new ObjectStore(repository.git());
        return finder.folder(folder)
                .map(tree -> TreeListing.of(store, tree, folders, folder))
                .orElse(Listing.EMPTY);
    }

    @Override
    public List<SourceFile> files() {
        return content.files();
    }

    @Override
    public List<SourceFile> themes() {
        return themes.files();
    }

    @Override
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(repository.caveats());
        if (!commit.dated()) {
            all.add(Problem.warning(
                    "odd-date",
                    Place.of(repository.where()),
                    "its commit " + commit.revision().abbreviated() + " has a date that cannot be true",
                    "git commit --amend --reset-author sets the date of the last commit"));
        }
        all.addAll(content.problems());
        all.addAll(themes.problems());
        return List.copyOf(all);
    }

    @Override
    public Optional<Revision> commit() {
        return Optional.of(commit.revision());
    }

    @Override
    public FileHistory history() {
        return history.get();
    }

    @Override
    public void close() {
        history.close();
        repository.close();
    }
}
