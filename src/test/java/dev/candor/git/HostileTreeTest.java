package dev.candor.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.candor.problem.Failure;
import dev.candor.problem.Problem;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees made to mislead: what cannot be published is named, and the rest is read. */
@Timeout(60)
class HostileTreeTest {

    @TempDir
    Path folder;

    private GitRepo repo;
    private RawObjects objects;
    private String text;

    @BeforeEach
    void begin() {
        repo = GitRepo.small(folder.resolve("repo"));
        objects = new RawObjects(repo);
        text = objects.blob("text\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                ".",
                ".git",
                ".GIT",
                "git~1",
                "GIT~2",
                ".g\u200cit",
                ".git ",
                ".git.",
                "/etc",
                "a/b",
                "a\\b",
                "..\\x",
                "con",
                "NUL.md",
                "com1.txt",
                "a:b",
                "a*b",
                "a?b",
                "a<b",
                "a|b",
                "a\"b",
                "end.",
                "end ",
                "tab\there",
                "line\nfeed",
                "\u202etxt.md",
                "zero\u200bwidth",
                "bell\u0007",
                "\ue000private"
            })
    void anUnsafeNameIsAnErrorAndNoFile(String name) {
        objects.commitContent(entry("100644", name));
        assertRefused("unsafe-name");
    }

    @Test
    void aNameOf300BytesIsUnsafe() {
        objects.commitContent(entry("100644", "x".repeat(300)));
        assertRefused("unsafe-name");
    }

    @Test
    void aNameThatIsNotUtf8IsNotTakenForLatin1() {
        objects.commitContent(
                new RawObjects.Tree().add("100644", "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1), text));
        assertRefused("unsafe-name");
    }

    @Test
    void anEmptyNameIsUnsafe() {
        objects.commitContent(entry("100644", ""));
        assertRefused("unsafe-name");
    }

    @Test
    void aMessageHoldsNoCharacterThatCannotBeSeen() {
        objects.commitContent(entry("100644", "a\u001b[31mb"));
        open(tree -> assertThat(tree.problems())
                .extracting(Problem::toString)
                .singleElement()
                .satisfies(line -> assertThat(line).contains("<U+001B>").doesNotContain("\u001b")));
    }

    @Test
    void aSymbolicLinkIsNotFollowed() {
        objects.commitContent(new RawObjects.Tree().add("120000", "link.md", objects.blob("/etc/passwd")));
        assertRefused("symbolic-link");
    }

    @Test
    void aSubmoduleIsNotRead() {
        objects.commitContent(entry("160000", "module"));
        assertRefused("submodule");
    }

    @Test
    void anEntryOfNoKnownKindIsNotRead() {
        objects.commitContent(entry("140000", "socket"));
        assertRefused("not-a-file");
    }

    @Test
    void hiddenFilesAreLeftOutWithoutAWord() {
        objects.commitContent(entry("100644", ".gitattributes"));
        open(tree -> {
            assertThat(tree.problems()).isEmpty();
            assertThat(tree.files()).extracting(SourceFile::path).containsExactly("candor.yml");
        });
    }

    @Test
    void oneNameTwiceInAFolderIsPublishedByNeither() {
        objects.commitContent(entry("100644", "x.md").add("100644", "x.md", objects.blob("other")));
        assertRefused("name-collision");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X.md", "x.MD", "\uff58.md"})
    void namesThatDifferByCaseOrWidthArePublishedByNeither(String other) {
        objects.commitContent(entry("100644", "x.md").add("100644", other, text));
        assertRefused("name-collision");
    }

    @Test
    void composedAndDecomposedAccentsAreOneName() {
        objects.commitContent(entry("100644", "caf\u00e9.md").add("100644", "cafe\u0301.md", text));
        assertRefused("name-collision");
    }

    @Test
    void aFileOverTheLimitIsAnErrorAndNotRead() {
        objects.commitContent(new RawObjects.Tree().add("100644", "big.bin", objects.blob("x".repeat((10 << 20) + 1))));
        assertRefused("file-too-large");
    }

    @Test
    void aSizeThatLiesIsNotBelieved() {
        String id = objects.blob("lied about\n");
        objects.loose(id, "blob 999999999\0lied about\n");
        objects.commitContent(new RawObjects.Tree().add("100644", "lie.md", id));
        assertRefused("file-too-large");
    }

    @Test
    void aSizeThatLiesALittleFailsThatFileAlone() {
        String id = objects.blob("lied about\n");
        objects.loose(id, "blob 9999\0lied about\n");
        assertFailsAlone(id);
    }

    @Test
    void aMissingFileFailsAlone() throws IOException {
        String id = objects.blob("gone\n");
        Files.delete(objects.file(id));
        assertFailsAlone(id);
    }

    @Test
    void forgedBytesFailAlone() {
        String id = objects.blob("promised\n");
        objects.forge(id, objects.blob("delivered\n"));
        assertFailsAlone(id);
    }

    @Test
    void aTruncatedFileFailsAlone() throws IOException {
        String id = objects.blob("a text that is longer than a few bytes\n");
        objects.replace(id, Arrays.copyOf(Files.readAllBytes(objects.file(id)), 20));
        assertFailsAlone(id);
    }

    @Test
    void anEmptyObjectFailsAlone() {
        String id = objects.blob("emptied\n");
        objects.replace(id, new byte[0]);
        assertFailsAlone(id);
    }

    @Test
    void anObjectOfAnotherKindFailsAlone() {
        assertFailsAlone(repo.git("rev-parse", "HEAD^{tree}").strip());
    }

    private void assertRefused(String code) {
        open(tree -> {
            assertThat(tree.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.isError()).isTrue();
                assertThat(problem.code()).isEqualTo(code);
                assertThat(problem.place().path()).startsWith("content/");
                assertThat(problem.hint()).isNotEmpty();
            });
            assertThat(tree.files()).extracting(SourceFile::path).containsExactly("candor.yml");
        });
    }

    private void assertFailsAlone(String id) {
        objects.commitContent(new RawObjects.Tree().add("100644", "bad.md", id).add("100644", "good.md", text));
        open(tree -> {
            List<SourceFile> files = tree.files();
            assertThat(files).extracting(SourceFile::path).containsExactly("bad.md", "candor.yml", "good.md");
            Failure failure = catchThrowableOfType(
                    Failure.class, () -> files.get(0).content().get());
            assertThat(failure.reason()).startsWith("content/bad.md ");
            assertThat(failure.hint()).contains("git fsck");
            assertThat(files.get(2).content().get())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("text\n");
        });
    }

    private RawObjects.Tree entry(String mode, String name) {
        return new RawObjects.Tree().add(mode, name, text);
    }

    private void open(Consumer<SourceTree> check) {
        try (SourceTree tree = GitSource.open(SourceRequest.of(repo.location(), folder.resolve("cache")))) {
            check.accept(tree);
        }
    }
}
