package dev.candor.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.source.FileVersion;
import dev.candor.source.RecordKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the walk with what {@code git log -c --raw} says of the same random history. */
@Timeout(60)
class RandomHistoryTest {
    private static final String NOTHING = "0".repeat(40);

    @TempDir
    Path folder;

    /** One line of {@code --raw}: what was before in the first parent that had it, and what is now. */
    private record Line(String path, String before, String now) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theWalkFindsWhatGitLogFinds(long seed) {
        GitRepo repo = GitRepo.init(folder.resolve("repo"));
        repo.feed(RandomHistory.stream(seed, 150), "fast-import", "--quiet");

        Map<String, Set<String>> expected = expected(repo);
        assertThat(expected).isNotEmpty();
        Chains walked = walk(repo, Optional.empty());
        assertThat(facts(walked)).isEqualTo(expected);
        assertThat(walked.undated()).isEmpty();
        assertNewestFirst(repo, walked);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void aWalkInTwoPartsFindsTheSame(long seed) {
        GitRepo repo = GitRepo.init(folder.resolve("repo"));
        repo.feed(RandomHistory.stream(seed, 150), "fast-import", "--quiet");
        String middle = repo.git("rev-list", "--first-parent", "--skip=9", "-n1", "main")
                .strip();

        Map<String, Set<String>> both = facts(walk(repo, Optional.of(ObjectId.fromString(middle))));
        facts(walkFrom(repo, ObjectId.fromString(middle), Optional.empty()))
                .forEach((key, found) ->
                        both.computeIfAbsent(key, k -> new TreeSet<>()).addAll(found));
        assertThat(both).isEqualTo(facts(walk(repo, Optional.empty())));
    }

    private static Chains walk(GitRepo repo, Optional<ObjectId> until) {
        return walkFrom(repo, ObjectId.fromString(repo.head()), until);
    }

    private static Chains walkFrom(GitRepo repo, ObjectId from, Optional<ObjectId> until) {
        RepositoryPlace place = RepositoryPlace.around(repo.folder()).orElseThrow();
        try (Repository git = Repositories.open(place, true)) {
            return HistoryWalk.walk(git, new HistoryWalk.Range(from, until, "content"), () -> false);
        }
    }

    private static Map<String, Set<String>> facts(Chains chains) {
        Map<String, Set<String>> facts = new TreeMap<>();
        chains.versions().forEach((key, versions) -> {
            assertThat(versions).doesNotHaveDuplicates();
            versions.forEach(version ->
                    facts.computeIfAbsent(key.value(), k -> new TreeSet<>()).add(fact(version)));
        });
        return facts;
    }

    private static String fact(FileVersion version) {
        return version.revision().commit() + " "
                + (version.isRemoval() ? "removed" : version.path() + " " + version.version());
    }

    private static Map<String, Set<String>> expected(GitRepo repo) {
        Map<String, Set<String>> facts = new TreeMap<>();
        String log = repo.git("log", "-c", "--root", "--raw", "--no-abbrev", "--no-renames", "--format=commit %H");
        for (String commit : log.split("(?m)^commit ", -1)) {
            Map<String, List<Line>> byKey = new HashMap<>();
            commit.lines()
                    .filter(text -> text.startsWith(":"))
                    .map(RandomHistoryTest::line)
                    .forEach(line -> byKey.computeIfAbsent(
                                    RecordKey.of(line.path()).value(), k -> new ArrayList<>())
                            .add(line));
            byKey.forEach((key, lines) -> fact(commit.substring(0, 40), lines)
                    .ifPresent(fact ->
                            facts.computeIfAbsent(key, k -> new TreeSet<>()).add(fact)));
        }
        return facts;
    }

    private static Optional<String> fact(String commit, List<Line> lines) {
        String before = lines.stream()
                .map(Line::before)
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("");
        Optional<Line> there =
                lines.stream().filter(line -> !line.now().isEmpty()).findFirst();
        String now = there.map(Line::now).orElse("");
        String is = there.map(line -> line.path() + " " + now).orElse("removed");
        return now.equals(before) ? Optional.empty() : Optional.of(commit + " " + is);
    }

    /** Parses {@code ::100644 100644 100644 id1 id2 id MM TAB path}, with as many colons as parents. */
    private static Line line(String text) {
        int parents = text.lastIndexOf(':', text.indexOf(' ')) + 1;
        String[] words = text.substring(parents, text.indexOf('\t')).split(" ", -1);
        List<String> ids = Arrays.asList(words).subList(parents + 1, 2 * parents + 2);
        String before = ids.subList(0, parents).stream()
                .filter(id -> !id.equals(NOTHING))
                .findFirst()
                .orElse("");
        String now = ids.get(parents).equals(NOTHING) ? "" : ids.get(parents);
        return new Line(text.substring(text.indexOf('\t') + 1 + "content/".length()), before, now);
    }

    private static void assertNewestFirst(GitRepo repo, Chains walked) {
        Map<String, Set<String>> ancestors = new HashMap<>();
        repo.git("rev-list", "--topo-order", "--reverse", "--parents", "HEAD")
                .lines()
                .forEach(text -> {
                    String[] ids = text.split(" ", -1);
                    Set<String> all = new HashSet<>(Arrays.asList(ids).subList(1, ids.length));
                    Arrays.stream(ids).skip(1).forEach(parent -> all.addAll(ancestors.get(parent)));
                    ancestors.put(ids[0], all);
                });
        walked.versions().values().forEach(chain -> {
            for (int i = 1; i < chain.size(); i++) {
                assertThat(ancestors.get(chain.get(i).revision().commit()))
                        .doesNotContain(chain.get(i - 1).revision().commit());
            }
        });
    }
}
