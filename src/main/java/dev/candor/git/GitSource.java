package dev.candor.git;

import dev.candor.problem.Failure;
import dev.candor.source.SourceTree;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The way in: opens the files a request names, from a commit or from disk. */
public final class GitSource {
    private GitSource() {}

    /**
     * The tree of a commit, read from the object database of a repository on disk or at a URL; nothing is checked out, run
     * or written, but for the cache.
     *
     * @throws Failure where the repository or its tree cannot be read
     */
    public static SourceTree open(SourceRequest request) {
        OpenRepository repository = repository(request);
        boolean opened = false;
        try {
            SourceTree tree = GitTree.open(repository, request);
            opened = true;
            return tree;
        } finally {
            if (!opened) {
                repository.close();
            }
        }
    }

    /**
     * The files on disk as they are now, of a repository or of a plain folder; history comes from HEAD where there is one.
     *
     * @throws Failure where the folder or the repository around it cannot be read
     */
    public static SourceTree openWorkingTree(SourceRequest request) {
        if (Remote.isUrl(request.location())) {
            throw Failure.usage("--worktree reads files on disk, not a URL", "leave it out, or name a folder");
        }
        if (request.ref().isPresent()) {
            throw Failure.usage("--worktree reads files on disk, which have no --ref", "leave one of them out");
        }
        return WorkingTree.open(folder(request.location()), request);
    }

    /**
     * The commit at which one revision left another, or the first of them where they share no history.
     *
     * @throws Failure where one of them does not exist
     */
    public static String mergeBase(SourceRequest request, String base, String head) {
        try (OpenRepository opened = local(request)) {
            return MergeBase.of(opened, base, head);
        }
    }

    /** The root of the files of the repository around a folder; empty where there is none. */
    public static Optional<Path> filesAround(Path folder) {
        return RepositoryPlace.around(folder).flatMap(RepositoryPlace::workTree);
    }

    /**
     * The same request for what is on disk: the repository at a URL is fetched, once for all that is read from it afterwards.
     *
     * @throws Failure where it cannot be fetched and was not before
     */
    public static SourceRequest fetched(SourceRequest request) {
        if (!Remote.isUrl(request.location())) {
            return request;
        }
        try (OpenRepository copy = Remote.open(request)) {
            return new SourceRequest(
                    copy.git().getDirectory().toString(),
                    request.ref(),
                    request.content(),
                    request.cache(),
                    request.trusted());
        }
    }

    static OpenRepository repository(SourceRequest request) {
        return Remote.isUrl(request.location()) ? Remote.open(request) : local(request);
    }

    static OpenRepository local(SourceRequest request) {
        Path folder = folder(request.location());
        RepositoryPlace place = RepositoryPlace.around(folder).orElseThrow(() -> Repositories.none(request.location()));
        return OpenRepository.at(place, request, List.of());
    }

    private static Path folder(String location) {
        try {
            Path folder = Path.of(location);
            if (Files.isDirectory(folder)) {
                return folder;
            }
        } catch (InvalidPathException e) {
            throw Failure.usage("--source holds no path", "name a folder or a repository")
                    .because(e);
        }
        throw Failure.usage("there is no folder " + location, "name a folder or a repository with --source");
    }
}
