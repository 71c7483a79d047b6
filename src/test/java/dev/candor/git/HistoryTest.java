package dev.candor.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.Revision;
import dev.candor.source.FileHistory;
import dev.candor.source.FileVersion;
import dev.candor.source.RecordKey;
import dev.candor.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is known of a record's past, told by small histories. */
@Timeout(60)
class HistoryTest {
    private static final RecordKey ONE = new RecordKey("incidents/one.md");
    private static final String PATH = "content/incidents/2026/one.md";

    @TempDir
    Path folder;

    private GitRepo repo;
    private String first;

    @BeforeEach
    void begin() {
        repo = GitRepo.small(folder.resolve("repo"));
        first = repo.head();
    }

    @Test
    void aRecordIsFirstPublishedAndLastChangedByItsCommits() {
        String second = repo.write(PATH, "second\n").commit("change");
        repo.write("content/pages/about.md", "other\n").commit("something else");

        history(history -> {
            assertThat(history.known()).isTrue();
            assertThat(history.known(ONE)).isTrue();
            assertThat(commits(history)).containsExactly(second, first);
            FileVersion oldest = history.versions(ONE).get(1);
            assertThat(oldest.revision().at()).isEqualTo(Instant.ofEpochSecond(1_700_000_060L));
            assertThat(new String(history.read(oldest), StandardCharsets.UTF_8)).isEqualTo("first\n");
        });
    }

    @Test
    void authorsAreThoseWhoWroteTheContent() {
        repo.write(PATH, "second\n")
                .git("commit", "-q", "-a", "--author", "Ada Quist <ada@acme.example>", "-m", "change");
        repo.write("README.md", "tools\n").git("add", "-A");
        repo.git("commit", "-q", "--author", "Ben Ode <ben@acme.example>", "-m", "tools");

        history(history -> assertThat(history.authors()).contains("Ada Quist").doesNotContain("Ben Ode"));
    }

    @Test
    void aMovedRecordKeepsItsPastAndTheMoveAloneIsNoChange() {
        String change = repo.write(PATH, "second\n").commit("change");
        repo.move(PATH, "content/incidents/archive/one.md").commit("move");
        history(history -> assertThat(commits(history)).containsExactly(change, first));
    }

    @Test
    void aMoveWithAnEditIsOneVersion() {
        repo.move(PATH, "content/incidents/archive/one.md");
        String move = repo.write("content/incidents/archive/one.md", "second\n").commit("move and edit");
        history(history -> {
            assertThat(commits(history)).containsExactly(move, first);
            assertThat(history.versions(ONE))
                    .extracting(FileVersion::path)
                    .containsExactly("incidents/archive/one.md", "incidents/2026/one.md");
        });
    }

    @Test
    void aRecordThatWasRemovedAndReturnsKeepsItsPast() {
        String removal = repo.remove(PATH).commit("remove");
        String back = repo.write(PATH, "back\n").commit("return");
        history(history -> {
            assertThat(commits(history)).containsExactly(back, removal, first);
            assertThat(history.versions(ONE)).extracting(FileVersion::isRemoval).containsExactly(false, true, false);
        });
    }

    @Test
    void aMergeThatTakesOneSideChangesNothing() {
        String change = onABranch("second\n");
        repo.write("content/pages/about.md", "other\n").commit("meanwhile");
        repo.git("merge", "-q", "--no-ff", "-m", "merge", "branch");
        history(history -> assertThat(commits(history)).containsExactly(change, first));
    }

    @Test
    void aMergeThatDiffersFromBothSidesIsAVersion() {
        String theirs = onABranch("theirs\n");
        String ours = repo.write(PATH, "ours\n").commit("ours");
        repo.git("merge", "-q", "-s", "ours", "--no-commit", "branch");
        String merge = repo.write(PATH, "both\n").commit("merge");
        history(history -> {
            assertThat(commits(history).get(0)).isEqualTo(merge);
            assertThat(commits(history)).containsExactlyInAnyOrder(merge, ours, theirs, first);
        });
    }

    @Test
    void anEditThatAMergeLeftBehindIsNotTheLastChange() {
        onABranch("abandoned\n");
        repo.git("merge", "-q", "-s", "ours", "-m", "keep ours", "branch");
        history(history -> assertThat(commits(history)).containsExactly(first));
    }

    @Test
    void anOctopusMergeOfThreeSidesIsWalked() {
        for (String name : List.of("a", "b", "c")) {
            repo.git("checkout", "-q", "-b", name, first);
            repo.write("content/incidents/2026/" + name + ".md", name).commit(name);
        }
        repo.git("checkout", "-q", "main");
        repo.git("merge", "-q", "-m", "octopus", "a", "b", "c");
        history(history -> assertThat(history.versions(new RecordKey("incidents/b.md")))
                .extracting(version -> version.revision().commit())
                .containsExactly(repo.git("rev-parse", "b").strip()));
    }

    @Test
    void twoRootsAreWalked() {
        repo.git("checkout", "-q", "--orphan", "other");
        repo.git("rm", "-rfq", ".");
        String other = repo.write("content/incidents/2026/two.md", "two\n").commit("another root");
        repo.git("checkout", "-q", "main");
        repo.git("merge", "-q", "--allow-unrelated-histories", "-m", "join", "other");
        history(history -> {
            assertThat(commits(history)).containsExactly(first);
            assertThat(history.versions(new RecordKey("incidents/two.md")))
                    .extracting(version -> version.revision().commit())
                    .containsExactly(other);
        });
    }

    @Test
    void theExecutableBitIsNoChange() {
        repo.git("update-index", "--chmod=+x", PATH);
        repo.git("commit", "-q", "-m", "executable");
        history(history -> assertThat(commits(history)).containsExactly(first));
    }

    @Test
    void onlyAncestorsOfTheRefCount() {
        onABranch("elsewhere\n");
        history(history -> assertThat(commits(history)).containsExactly(first));
    }

    @Test
    void aDateThatCannotBeTrueIsNotClaimed() {
        for (String date : List.of("99999999999999 +0000", "0 +0000", "4000000000 +0000")) {
            String raw = repo.git("cat-file", "commit", "HEAD")
                    .replaceFirst("(?m)^committer .*$", "committer A <a@b> " + date);
            String odd = repo.feed(
                            raw.getBytes(StandardCharsets.UTF_8),
                            "hash-object",
                            "-t",
                            "commit",
                            "-w",
                            "--stdin",
                            "--literally")
                    .strip();
            repo.git("reset", "-q", "--hard", odd);
            repo.write(PATH, date).commit("after " + date);
            history(history -> {
                assertThat(history.known()).isTrue();
                assertThat(history.known(ONE)).as(date).isFalse();
                assertThat(history.known(new RecordKey("pages/none.md"))).isTrue();
                assertThat(history.versions(ONE)).isNotEmpty();
            });
            repo.git("reset", "-q", "--hard", first);
        }
    }

    @Test
    void anOddDateOfTheTipItselfIsWarnedOf() {
        String raw = repo.git("cat-file", "commit", "HEAD")
                .replaceFirst("(?m)^committer .*$", "committer A <a@b> 99999999999999 +0000");
        String odd = repo.feed(
                        raw.getBytes(StandardCharsets.UTF_8),
                        "hash-object",
                        "-t",
                        "commit",
                        "-w",
                        "--stdin",
                        "--literally")
                .strip();
        repo.git("reset", "-q", "--hard", odd);
        try (SourceTree tree = open()) {
            assertThat(tree.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.isError()).isFalse();
                assertThat(problem.code()).isEqualTo("odd-date");
            });
            assertThat(tree.history().known(ONE)).isFalse();
        }
    }

    @Test
    void aShallowCloneKnowsItsCommitButNoHistory() {
        repo.write(PATH, "second\n").commit("change");
        repo.git("clone", "-q", "--depth=1", "file://" + repo.folder(), "../shallow");
        GitRepo shallow = GitRepo.at(folder.resolve("shallow"));
        try (SourceTree tree = GitSource.open(request(shallow))) {
            assertThat(tree.commit().map(Revision::commit)).contains(shallow.head());
            assertThat(tree.history().known()).isFalse();
            assertThat(tree.history().known(ONE)).isFalse();
            assertThat(tree.history().versions(ONE)).isEmpty();
            assertThat(tree.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.isError()).isFalse();
                assertThat(problem.hint()).contains("fetch-depth: 0");
            });
        }
    }

    @Test
    void manyThreadsMayReadAndAskAtOnce() {
        IntStream.range(0, 200).forEach(i -> repo.write("content/incidents/2026/n" + i + ".md", "text " + i));
        String many = repo.commit("many");
        try (SourceTree tree = open()) {
            List<ForkJoinTask<?>> tasks = tree.files().stream()
                    .<ForkJoinTask<?>>map(file -> ForkJoinTask.adapt(() -> {
                                assertThat(file.content().get()).hasSize((int) file.size());
                                assertThat(tree.history().versions(RecordKey.of(file.path())))
                                        .hasSize(1);
                            })
                            .fork())
                    .toList();
            tasks.forEach(ForkJoinTask::join);
            assertThat(tree.history().versions(new RecordKey("incidents/n7.md")))
                    .extracting(version -> version.revision().commit())
                    .containsExactly(many);
        }
    }

    private String onABranch(String text) {
        repo.git("checkout", "-q", "-b", "branch");
        String commit = repo.write(PATH, text).commit("on a branch");
        repo.git("checkout", "-q", "main");
        return commit;
    }

    private void history(Consumer<FileHistory> check) {
        try (SourceTree tree = open()) {
            check.accept(tree.history());
        }
    }

    private static List<String> commits(FileHistory history) {
        return history.versions(ONE).stream()
                .map(version -> version.revision().commit())
                .toList();
    }

    private SourceTree open() {
        return GitSource.open(request(repo));
    }

    private SourceRequest request(GitRepo of) {
        return SourceRequest.of(of.location(), folder.resolve("cache"));
    }
}
