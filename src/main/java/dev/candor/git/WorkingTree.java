package dev.candor.git;

import dev.candor.model.Revision;
import dev.candor.problem.Failure;
import dev.candor.problem.Problem;
import dev.candor.source.FileHistory;
import dev.candor.source.PlainFolder;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceFolders;
import dev.candor.source.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files on disk of a repository, uncommitted edits included, with the history of its HEAD. */
final class WorkingTree implements SourceTree {
    private final SourceTree files;
    private final OpenRepository repository;
    private final Optional<LazyHistory> history;

    private WorkingTree(SourceTree files, OpenRepository repository, Optional<LazyHistory> history) {
        this.files = files;
        this.repository = repository;
        this.history = history;
    }

    /** The files around a folder; without a past where the folder is in no repository. */
    static SourceTree open(Path folder, SourceRequest request) {
        return RepositoryPlace.around(folder)
                .<SourceTree>map(place -> open(place, request))
                .orElseGet(() -> PlainFolder.open(folder, request.content()));
    }

    private static WorkingTree open(RepositoryPlace place, SourceRequest request) {
        Path root = place.workTree()
                .orElseThrow(() -> Failure.usage(
                        request.location() + " is a bare repository and has no files on disk", "leave out --worktree"));
        SourceFolders folders = PlainFolder.folders(root, place.prefix(), request.content());
        SourceTree files = PlainFolder.open(root, place.prefix(), request.content());
        OpenRepository repository = OpenRepository.at(place, request, List.of());
        Optional<LazyHistory> history =
                GitCommit.head(repository.git(), repository.where()).map(head -> history(repository, head, folders));
        return new WorkingTree(files, repository, history);
    }

    private static LazyHistory history(OpenRepository repository, GitCommit head, SourceFolders folders) {
        ObjectStore store = new ObjectStore(repository.git());
        List<SourceFile> committed = new TreeFinder(store, head.tree())
                .folder(folders.content())
                .map(tree ->
                        TreeListing.of(store, tree, folders, folders.content()).files())
                .orElse(List.of());
        return new LazyHistory(repository.git(), head, folders.content(), committed);
    }

    @Override
    public List<SourceFile> files() {
        return files.files();
    }

    @Override
    public List<SourceFile> themes() {
        return files.themes();
    }

    @Override
    public List<Problem> problems() {
        return Stream.concat(repository.caveats().stream(), files.problems().stream())
                .toList();
    }

    @Override
    public Optional<Revision> commit() {
        return Optional.empty();
    }

    @Override
    public FileHistory history() {
        return history.map(LazyHistory::get).orElse(FileHistory.NONE);
    }

    @Override
    public void close() {
        history.ifPresent(LazyHistory::close);
        repository.close();
    }
}
