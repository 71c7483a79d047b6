package dev.candor.git;

import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;

/** Finds what makes a repository say less, or something else, than Git itself would. */
final class Caveats {
    private Caveats() {}

    /** Whether older commits were left out of the clone. */
    static boolean isShallow(Repository repository) {
        return GitErrors.reading("the list of shallow commits", () -> {
            try (ObjectReader reader = repository.newObjectReader()) {
                return !reader.getShallowCommits().isEmpty();
            }
        });
    }

    /** A warning for each, at the repository's name. */
    static List<Problem> of(Repository repository, String where) {
        Place place = Place.of(where);
        List<Problem> found = new ArrayList<>();
        if (isShallow(repository)) {
            found.add(Problem.warning(
                    "shallow-clone",
                    place,
                    "is a shallow clone, so when records were published and changed is not known",
                    "git fetch --unshallow, or fetch-depth: 0 in the checkout step of CI"));
        }
        if (replaces(repository)) {
            found.add(Problem.warning(
                    "replaced-objects",
                    place,
                    "replaces objects (git replace, or grafts), which is not followed",
                    "git replace --delete them, or rewrite the history with them"));
        }
        return List.copyOf(found);
    }

    private static boolean replaces(Repository repository) {
        Path grafts = repository.getCommonDirectory().toPath().resolve("info").resolve("grafts");
        return GitErrors.reading(
                "the refs of replaced objects",
                () -> hasLines(grafts) || !refs(repository, "refs/replace/").isEmpty());
    }

    private static List<Ref> refs(Repository repository, String prefix) throws IOException {
        return repository.getRefDatabase().getRefsByPrefix(prefix);
    }

    private static boolean hasLines(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) > 0;
    }
}
