package dev.candor.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.candor.problem.Failure;
import dev.candor.problem.Problem;
import dev.candor.source.RecordKey;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files on disk as they are now, with the history of HEAD where there is one. */
@Timeout(60)
class WorkingTreeTest {
    private static final String PATH = "content/incidents/2026/one.md";
    private static final RecordKey ONE = new RecordKey("incidents/one.md");

    @TempDir
    Path folder;

    private GitRepo repo;

    @BeforeEach
    void begin() {
        repo = GitRepo.small(folder.resolve("repo"));
    }

    @Test
    void readsEditsThatAreNotCommitted() {
        repo.write(PATH, "edited\n").write("content/incidents/2026/two.md", "new\n");
        open(repo.folder(), tree -> {
            assertThat(tree.commit()).isEmpty();
            assertThat(tree.files())
                    .extracting(SourceFile::path)
                    .containsExactly("candor.yml", "incidents/2026/one.md", "incidents/2026/two.md");
            SourceFile edited = tree.files().get(1);
            assertThat(edited.display()).isEqualTo(PATH);
            assertThat(edited.content().get()).asString(StandardCharsets.UTF_8).isEqualTo("edited\n");
            assertThat(edited.version()).isEqualTo(repo.git("hash-object", PATH).strip());
            assertThat(tree.history().known()).isTrue();
            assertThat(tree.history().versions(ONE)).hasSize(1);
            assertThat(tree.history().versions(new RecordKey("incidents/two.md")))
                    .isEmpty();
        });
    }

    @Test
    void readsALinkedWorktree() {
        repo.git("worktree", "add", "-q", "-b", "draft", "../linked");
        GitRepo.at(folder.resolve("linked")).write(PATH, "linked\n");
        open(folder.resolve("linked"), tree -> {
            assertThat(tree.files().get(1).content().get())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("linked\n");
            assertThat(tree.history().versions(ONE)).hasSize(1);
        });
    }

    @Test
    void readsARepositoryWithoutCommits() {
        GitRepo empty = GitRepo.init(folder.resolve("empty")).write("content/candor.yml", "title: x\n");
        open(empty.folder(), tree -> {
            assertThat(tree.files()).hasSize(1);
            assertThat(tree.history().known()).isFalse();
        });
    }

    @Test
    void readsAPlainFolderWhosePastIsNotKnown() throws IOException {
        Path plain = Files.createDirectories(folder.resolve("plain"));
        Files.writeString(plain.resolve("candor.yml"), "title: x\n");
        open(plain, tree -> {
            assertThat(tree.files()).extracting(SourceFile::display).containsExactly("candor.yml");
            assertThat(tree.history().known()).isFalse();
            assertThat(tree.commit()).isEmpty();
        });
    }

    @Test
    void looksForContentFirstInTheFolderThatWasAskedFor() {
        repo.write("status/content/candor.yml", "title: inner\n").write("status/themes/night/page.ftlh", "x");
        open(repo.path("status"), tree -> {
            assertThat(tree.files()).extracting(SourceFile::display).containsExactly("status/content/candor.yml");
            assertThat(tree.themes()).extracting(SourceFile::path).containsExactly("night/page.ftlh");
        });
        open(repo.path("content/incidents"), tree -> assertThat(tree.files()).hasSize(2));
    }

    @Test
    void namesLinksAndNamesThatCannotBePublished() throws IOException {
        Files.createSymbolicLink(repo.path("content/link.md"), repo.path("content/candor.yml"));
        Files.createSymbolicLink(repo.path("content/pages"), folder);
        repo.write("content/a:b.md", "x").write("content/end .md", "fine").write("content/.hidden", "x");
        open(repo.folder(), tree -> {
            assertThat(tree.problems())
                    .extracting(Problem::code)
                    .containsExactlyInAnyOrder("symbolic-link", "symbolic-link", "unsafe-name");
            assertThat(tree.files()).extracting(SourceFile::path).doesNotContain("link.md", "a:b.md", ".hidden");
        });
    }

    @Test
    void aFileThatChangesWhileItIsReadIsNotMixed() {
        open(repo.folder(), tree -> {
            repo.write(PATH, "meanwhile\n");
            Failure failure = catchThrowableOfType(
                    Failure.class, () -> tree.files().get(1).content().get());
            assertThat(failure.reason()).isEqualTo(PATH + " was changed while it was read");
            repo.remove(PATH);
            assertThat(catchThrowableOfType(
                                    Failure.class,
                                    () -> tree.files().get(1).content().get())
                            .reason())
                    .isEqualTo(PATH + " cannot be read");
        });
    }

    @Test
    void aBareRepositoryHasNoFilesOnDisk() {
        repo.git("clone", "-q", "--bare", ".", "../bare.git");
        Failure failure = catchThrowableOfType(
                Failure.class, () -> GitSource.openWorkingTree(request(folder.resolve("bare.git"))));
        assertThat(failure.reason()).contains("bare repository");
    }

    @Test
    void aRefOrAUrlHasNoFilesOnDisk() {
        assertThat(catchThrowableOfType(
                                Failure.class,
                                () -> GitSource.openWorkingTree(
                                        request(repo.folder()).withRef("main")))
                        .reason())
                .contains("--ref");
        assertThat(catchThrowableOfType(
                                Failure.class,
                                () -> GitSource.openWorkingTree(SourceRequest.of("https://example.com/x.git", folder)))
                        .reason())
                .contains("URL");
    }

    private void open(Path path, Consumer<SourceTree> check) {
        try (SourceTree tree = GitSource.openWorkingTree(request(path))) {
            check.accept(tree);
        }
    }

    private SourceRequest request(Path path) {
        return SourceRequest.of(path.toString(), folder.resolve("cache"));
    }
}
