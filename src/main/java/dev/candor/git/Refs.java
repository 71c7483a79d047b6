package dev.candor.git;

import dev.candor.problem.DidYouMean;
import dev.candor.problem.Failure;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;

/** Finds the commit a name stands for, or says which name was meant. */
final class Refs {
    private static final String HEAD = Constants.HEAD;

    private final Repository repository;
    private final String where;

    /** The refs of a repository, which messages call by the name its user gave it. */
    Refs(Repository repository, String where) {
        this.repository = repository;
        this.where = where;
    }

    /** The commit of HEAD or of a named revision; fails where there is none. */
    ObjectId commit(Optional<String> named) {
        return GitErrors.reading(named.orElse(HEAD) + " of " + where, () -> find(named.orElse(HEAD)))
                .orElseThrow(() -> named.filter(name -> !name.equals(HEAD))
                        .map(this::missing)
                        .orElseGet(this::unborn));
    }

    /** The commit of HEAD; empty where there is none yet. */
    Optional<ObjectId> head() {
        return GitErrors.reading("HEAD of " + where, () -> find(HEAD));
    }

    private Optional<ObjectId> find(String name) throws IOException {
        try {
            return Optional.ofNullable(repository.resolve(name + "^{commit}"));
        } catch (AmbiguousObjectException e) {
            throw Failure.usage(name + " is the beginning of several commits", "give more of its digits")
                    .because(e);
        } catch (IncorrectObjectTypeException e) {
            throw noCommit(name).because(e);
        } catch (RevisionSyntaxException e) {
            return Optional.empty();
        } catch (MissingObjectException e) {
            if (ObjectId.isId(name)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private Failure noCommit(String name) {
        return name.equals(HEAD)
                ? GitErrors.damaged("HEAD of " + where + " is damaged: what it points to is no commit")
                : Failure.usage(name + " is no commit", "name a branch, a tag or a commit");
    }

    private Failure missing(String name) {
        return Failure.usage("there is no branch, tag or commit " + name + " in " + where, hint(name));
    }

    private Failure unborn() {
        List<String> names = names();
        return names.isEmpty()
                ? Failure.io(where + " has no commits yet", "git commit makes the first; --worktree builds without one")
                : Failure.io(
                        "HEAD of " + where + " points to no commit",
                        "name one with --ref: " + String.join(", ", few(names)));
    }

    private static List<String> few(List<String> names) {
        return names.subList(0, Math.min(names.size(), 5));
    }

    private String hint(String name) {
        return DidYouMean.hint(name, names());
    }

    private List<String> names() {
        return GitErrors.reading(
                "the refs of " + where,
                () ->
                        repository
                                .getRefDatabase()
                                .getRefsByPrefix(Constants.R_HEADS, Constants.R_TAGS, Constants.R_REMOTES)
                                .stream()
                                .map(Ref::getName)
                                .map(Repository::shortenRefName)
                                .sorted()
                                .toList());
    }
}
