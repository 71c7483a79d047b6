package dev.candor.source;

import dev.candor.problem.DidYouMean;
import dev.candor.problem.Failure;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds the folder that holds {@code candor.yml}: the one that was named, else {@code content/}, else the root itself.
 *
 * @param where the repository or folder as its user named it, for messages
 * @param holdsFile whether there is a regular file at a path below the root
 * @param holdsFolder whether there is a folder at a path below the root
 * @param folders the names of the folders in a folder, to propose one
 */
public record ContentRoot(
        String where,
        Predicate<String> holdsFile,
        Predicate<String> holdsFolder,
        Function<String, List<String>> folders) {
    /** The file that makes a folder the content root. */
    public static final String MARKER = "candor.yml";

    private static final String USUAL = "content";

    /**
     * The content root; fails where there is none.
     *
     * @param asked the folder below the root that was asked for, which may hold it; empty for the root itself
     * @param named the content root as its user named it
     */
    public SourceFolders find(String asked, Optional<String> named) {
        Optional<String> wanted = named.map(ContentRoot::normal);
        return in(asked, wanted)
                .or(() -> in("", wanted))
                .orElseThrow(() -> wanted.map(this::notThere).orElseGet(this::nowhere));
    }

    private Optional<SourceFolders> in(String base, Optional<String> wanted) {
        Optional<String> found = wanted.isPresent()
                ? wanted.filter(path -> path.isEmpty() || holdsFolder.test(SourceFolders.join(base, path)))
                : List.of(USUAL, "").stream()
                        .filter(path -> holdsFile.test(SourceFolders.join(SourceFolders.join(base, path), MARKER)))
                        .findFirst();
        return found.map(path -> SourceFolders.in(base, path));
    }

    /** Without doubled slashes and dots; a way up leads out of the root, where nothing is. */
    private static String normal(String named) {
        String path = Arrays.stream(named.split("/", -1))
                .filter(segment -> !segment.isEmpty() && !segment.equals("."))
                .collect(Collectors.joining("/"));
        boolean leavesRoot =
                named.startsWith("/") || Arrays.asList(path.split("/", -1)).contains("..");
        if (leavesRoot) {
            throw Failure.usage(
                    "--content " + named + " leads out of the repository",
                    "name a folder below its root, such as content");
        }
        return path;
    }

    private Failure notThere(String path) {
        return Failure.usage("there is no folder " + path + " in " + where, DidYouMean.hint(path, folders.apply("")));
    }

    private Failure nowhere() {
        String proposal = folders.apply("").stream()
                .filter(folder -> holdsFile.test(folder + "/" + MARKER))
                .findFirst()
                .map(folder -> folder + "/ holds one: add --content " + folder)
                .orElse("name the folder that holds it with --content");
        return Failure.usage("no candor.yml in " + where + ", neither in content/ nor at its root", proposal);
    }
}
