package dev.candor.source;

import dev.candor.model.Revision;
import dev.candor.problem.Failure;
import dev.candor.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A source tree of the files on disk, as they are now, with no past. */
public final class PlainFolder implements SourceTree {
    private final List<SourceFile> files;
    private final List<SourceFile> themes;
    private final List<Problem> problems;

    private PlainFolder(Listing content, Listing themes) {
        this.files = content.files();
        this.themes = themes.files();
        this.problems = Stream.concat(content.problems().stream(), themes.problems().stream())
                .toList();
    }

    /** Reads the names and ids of all files below a folder's content root, which is found where none is named. */
    public static PlainFolder open(Path root, Optional<String> content) {
        return open(root, "", content);
    }

    /**
     * The same for a folder inside a repository.
     *
     * @param root the root of the repository's files
     * @param asked the folder that was asked for, below the root, where content is looked for first
     */
    public static PlainFolder open(Path root, String asked, Optional<String> content) {
        if (!Files.isDirectory(root)) {
            throw Failure.usage("there is no folder " + root, "name a folder or a repository with --source");
        }
        SourceFolders found = folders(root, asked, content);
        return new PlainFolder(
                FolderListing.of(root, found, found.content()), FolderListing.of(root, found, found.themes()));
    }

    /** The content root of a folder and its neighbours, by the rule of {@link ContentRoot}. */
    public static SourceFolders folders(Path root, String asked, Optional<String> named) {
        return new ContentRoot(
                        root.toString(),
                        path -> Files.isRegularFile(root.resolve(path), LinkOption.NOFOLLOW_LINKS),
                        path -> Files.isDirectory(root.resolve(path), LinkOption.NOFOLLOW_LINKS),
                        below -> folders(root.resolve(below)))
                .find(asked, named);
    }

    private static List<String> folders(Path root) {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw FolderListing.unreadable(root.toString(), e);
        }
    }

    @Override
    public List<SourceFile> files() {
        return files;
    }

    @Override
    public List<SourceFile> themes() {
        return themes;
    }

    @Override
    public List<Problem> problems() {
        return problems;
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
        // Holds nothing open: each read opens and closes its file.
    }
}
