package dev.candor.git;

import dev.candor.model.Revision;
import dev.candor.problem.Failure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;

/** Finds when commits came to a branch: those made on another one came with its merge. */
public final class Arrivals {
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<Integer, Set<String>> authors = new HashMap<>();
    private final Map<Integer, String> subjects = new HashMap<>();
    private final Set<String> wanted;

    private Arrivals(Set<String> wanted) {
        this.wanted = wanted;
    }

    /**
     * A commit of a branch that brought some of the commits asked for.
     *
     * @param revision it
     * @param authors of those it brought, in the order of their names
     * @param subject the first line of the message of the newest it brought
     */
    public record Arrival(Revision revision, List<String> authors, String subject) {}

    /**
     * The commits of a line that brought others, newest first.
     *
     * @param request names the revision the line ends at
     * @param commits full ids; those that are no ancestors are left out
     * @throws Failure where the repository cannot be read
     */
    public static List<Arrival> of(SourceRequest request, MainLine line, Set<String> commits) {
        Arrivals arrivals = new Arrivals(commits);
        try (OpenRepository opened = GitSource.repository(request)) {
            List<Revision> oldestFirst = line.revisions();
            GitErrors.reading("the history", () -> {
                try (RevWalk walk = new RevWalk(opened.git())) {
                    arrivals.walk(walk, oldestFirst);
                    return true;
                }
            });
            return arrivals.newestFirst(oldestFirst);
        }
    }

    private void walk(RevWalk walk, List<Revision> oldestFirst) throws IOException {
        for (int i = 0; i < oldestFirst.size(); i++) {
            positions.put(oldestFirst.get(i).commit(), i);
        }
        walk.sort(RevSort.TOPO);
        walk.markStart(walk.parseCommit(
                ObjectId.fromString(oldestFirst.get(oldestFirst.size() - 1).commit())));
        for (RevCommit commit : walk) {
            visit(commit, positions.getOrDefault(commit.name(), 0));
        }
    }

    /** Children come first, so the earliest commit of the line that holds this one is known. */
    private void visit(RevCommit commit, int position) {
        for (RevCommit parent : commit.getParents()) {
            positions.merge(parent.name(), position, Math::min);
        }
        if (wanted.contains(commit.name())) {
            authors.computeIfAbsent(position, first -> new TreeSet<>()).add(name(commit.getAuthorIdent()));
            subjects.putIfAbsent(position, commit.getShortMessage());
        }
    }

    /** JGit has none where a commit's header is broken. */
    private static String name(@Nullable PersonIdent person) {
        return Optional.ofNullable(person).map(PersonIdent::getName).orElse("");
    }

    private List<Arrival> newestFirst(List<Revision> oldestFirst) {
        List<Arrival> found = new ArrayList<>();
        for (int i = oldestFirst.size() - 1; i >= 0; i--) {
            if (authors.containsKey(i)) {
                found.add(new Arrival(
                        oldestFirst.get(i),
                        List.copyOf(authors.getOrDefault(i, Set.of())),
                        subjects.getOrDefault(i, "")));
            }
        }
        return List.copyOf(found);
    }
}
