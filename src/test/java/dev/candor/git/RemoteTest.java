package dev.candor.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.candor.model.Revision;
import dev.candor.problem.Failure;
import dev.candor.problem.Problem;
import dev.candor.source.RecordKey;
import dev.candor.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A repository at a URL: copied into the cache once, fetched at every use, and read offline when that fails. */
@Timeout(60)
class RemoteTest {

    @TempDir
    Path folder;

    private GitRepo repo;
    private SourceRequest request;

    @BeforeEach
    void begin() {
        repo = GitRepo.small(folder.resolve("repo"));
        request = SourceRequest.of("file://" + repo.folder(), folder.resolve("deep/cache"));
    }

    @Test
    void readsWhatTheUrlHoldsAndLaterWhatIsNew() {
        assertReads(repo.head());
        assertReads(repo.write("content/incidents/2026/two.md", "two\n").commit("more"));
        open(
                request,
                tree -> assertThat(tree.history().versions(new RecordKey("incidents/one.md")))
                        .hasSize(1));
    }

    @Test
    void keepsOneBareCopyWithoutFiles() throws IOException {
        assertReads(repo.head());
        assertReads(repo.head());
        try (Stream<Path> cache = Files.list(request.cache())) {
            List<Path> copies = cache.filter(Files::isDirectory).toList();
            assertThat(copies).hasSize(1);
            assertThat(copies.get(0).resolve("HEAD")).exists();
            assertThat(copies.get(0).resolve("content")).doesNotExist();
        }
    }

    @Test
    void followsARewrittenBranchARenamedDefaultAndARemovedTag() {
        repo.git("tag", "gone");
        assertReads(repo.head());
        repo.git("commit", "-q", "--amend", "-m", "rewritten");
        repo.git("branch", "-m", "main", "trunk");
        repo.git("tag", "-d", "gone");
        assertReads(repo.head());
        Failure failure = catchThrowableOfType(Failure.class, () -> GitSource.open(request.withRef("gone")));
        assertThat(failure.reason()).contains("no branch, tag or commit gone");
    }

    @Test
    void readsADetachedHeadAndBranchesByName() {
        String first = repo.head();
        repo.write("content/incidents/2026/two.md", "two\n").commit("more");
        repo.git("branch", "newest");
        repo.git("checkout", "-q", "--detach", first);
        assertReads(first);
        open(request.withRef("newest"), tree -> assertThat(tree.files()).hasSize(3));
    }

    @Test
    void usesTheCopyWhenTheUrlCannotBeReached() throws IOException {
        String commit = repo.head();
        assertReads(commit);
        Files.move(repo.folder(), folder.resolve("away"));
        open(request, tree -> {
            assertThat(tree.commit().map(Revision::commit)).contains(commit);
            assertThat(tree.problems()).extracting(Problem::code).containsExactly("not-fetched");
            assertThat(tree.problems()).noneMatch(Problem::isError);
        });
    }

    @Test
    void saysThatAUrlCannotBeFetchedWithoutItsPassword() {
        SourceRequest nowhere = SourceRequest.of("http://user:secret@localhost:1/x.git", folder.resolve("cache"));
        Failure failure = catchThrowableOfType(Failure.class, () -> GitSource.open(nowhere));
        assertThat(failure.reason()).isEqualTo("http://localhost:1/x.git cannot be fetched");
        assertThat(failure.hint()).contains("address");
    }

    @Test
    void anEmptyRepositoryHasNoCommits() {
        GitRepo empty = GitRepo.init(folder.resolve("empty"));
        SourceRequest nothing = SourceRequest.of("file://" + empty.folder(), folder.resolve("cache"));
        Failure failure = catchThrowableOfType(Failure.class, () -> GitSource.open(nothing));
        assertThat(failure.reason()).containsAnyOf("no commits yet", "cannot be fetched");
    }

    @Test
    void aCopyThatIsDamagedSaysWhatToRemove() throws IOException {
        assertReads(repo.head());
        try (Stream<Path> cache = Files.list(request.cache())) {
            Path copy = cache.filter(Files::isDirectory).findFirst().orElseThrow();
            Files.writeString(copy.resolve("config"), "[core\n");
        }
        Failure failure = catchThrowableOfType(Failure.class, () -> GitSource.open(request));
        assertThat(failure.hint()).contains("remove ");
    }

    private void assertReads(String commit) {
        open(request, tree -> {
            assertThat(tree.commit().map(Revision::commit)).contains(commit);
            assertThat(tree.problems()).isEmpty();
            tree.files().forEach(file -> assertThat(file.content().get()).hasSize((int) file.size()));
        });
    }

    private static void open(SourceRequest request, Consumer<SourceTree> check) {
        try (SourceTree tree = GitSource.open(request)) {
            check.accept(tree);
        }
    }
}
