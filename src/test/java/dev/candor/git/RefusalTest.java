package dev.candor.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.candor.problem.Failure;
import dev.candor.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Repositories that cannot be read: one sentence that says why, and what to do. */
@Timeout(60)
class RefusalTest {

    @TempDir
    Path folder;

    private GitRepo repo;
    private RawObjects objects;

    @BeforeEach
    void begin() {
        repo = GitRepo.small(folder.resolve("repo"));
        objects = new RawObjects(repo);
    }

    @Test
    void aFolderThatIsNotThere() {
        assertRefused(request(folder.resolve("nowhere").toString()), "there is no folder", "--source");
    }

    @Test
    void aFolderInNoRepository() {
        assertRefused(request(folder.toString()), "is not in a Git repository", "--worktree");
    }

    @Test
    void aRepositoryWithoutCommits() {
        GitRepo empty = GitRepo.init(folder.resolve("empty"));
        assertRefused(request(empty.location()), "has no commits yet", "git commit");
    }

    @Test
    void aHeadThatPointsToNoCommitWhileABranchDoes() {
        repo.git("symbolic-ref", "HEAD", "refs/heads/elsewhere");
        assertRefused("points to no commit", "--ref: main");
    }

    @Test
    void aMistypedBranch() {
        repo.git("branch", "release");
        assertRefused(request(repo.location()).withRef("relaese"), "no branch, tag or commit relaese", "\"release\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "..",
                "a..b",
                "^",
                "main@{",
                "-x",
                "\0",
                "../../etc/passwd",
                "refs/heads/",
                "main:content"
            })
    void aRefThatIsNone(String ref) {
        assertRefused(request(repo.location()).withRef(ref), "", "");
    }

    @Test
    void aCommitThatIsNotThere() {
        assertRefused(request(repo.location()).withRef("1".repeat(40)), "no branch, tag or commit 111", "main");
    }

    @Test
    void aRefToATree() {
        repo.git("tag", "tree", repo.git("rev-parse", "HEAD^{tree}").strip());
        assertRefused(request(repo.location()).withRef("tree"), "tree is no commit", "branch");
    }

    @Test
    void aRepositoryOfSha256() {
        GitRepo other = GitRepo.init(folder.resolve("other"), "--object-format=sha256");
        other.write("content/candor.yml", "title: x\n").commit("begin");
        assertRefused(request(other.location()), "sha256", "--worktree");
    }

    @Test
    void aPartialClone() {
        repo.git("config", "uploadpack.allowFilter", "true");
        repo.git("clone", "-q", "--filter=blob:none", "--no-checkout", "file://" + repo.folder(), "../partial");
        assertRefused(request(folder.resolve("partial").toString()), "partial clone", "without --filter");
    }

    @Test
    void anUnknownExtension() {
        config("[core]\nrepositoryformatversion = 1\n[extensions]\nfutureThing = true\n");
        assertRefused("extensions.futurething", "clone");
    }

    @Test
    void aLaterFormat() {
        config("[core]\nrepositoryformatversion = 99\n");
        assertRefused("repositoryformatversion 99", "clone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[core\n", "[core]\nrepositoryformatversion\n = [", "\0\0\0", "[core]\nbare = perhaps\n"})
    void aBrokenConfiguration(String text) {
        config(text);
        try (SourceTree tree = GitSource.open(request(repo.location()))) {
            assertThat(tree.files()).isNotEmpty();
        } catch (Failure failure) {
            assertThat(failure.hint()).containsAnyOf("git config", "usual format");
        }
    }

    @Test
    void aConfigurationThatIncludesAnotherFileSaysNothingOfIt() {
        config("[include]\npath = /etc/passwd\n");
        try (SourceTree tree = GitSource.open(request(repo.location()))) {
            assertThat(tree.files()).isNotEmpty();
        } catch (Failure failure) {
            assertThat(failure.reason() + failure.hint())
                    .doesNotContain("passwd")
                    .doesNotContain("root:");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "garbage",
                "ref: refs/heads/../../../etc/passwd\n",
                "ref: HEAD\n",
                "ref: \n",
                "ref: refs/heads/loop\n"
            })
    void aHeadThatLeadsNowhere(String head) {
        repo.write(".git/refs/heads/loop", "ref: refs/heads/loop\n");
        repo.write(".git/HEAD", head);
        assertRefused("HEAD", "");
    }

    @Test
    void aMissingHead() {
        repo.remove(".git/HEAD");
        assertRefused("HEAD", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "HEAD^{tree}", "HEAD:content", "HEAD:content/incidents"})
    void aMissingEmptyTruncatedOrForgedCommitOrTree(String what) throws IOException {
        String id = repo.git("rev-parse", what).strip();
        byte[] whole = Files.readAllBytes(objects.file(id));
        String other = repo.git("rev-parse", what.equals("HEAD:content") ? "HEAD^{tree}" : "HEAD:content")
                .strip();
        Files.delete(objects.file(id));
        assertRefused("missing", "git fsck");
        objects.replace(id, new byte[0]);
        assertRefused("", "git fsck");
        objects.replace(id, Arrays.copyOf(whole, whole.length / 2));
        assertRefused("damaged", "git fsck");
        objects.forge(id, other);
        assertRefused("damaged", "git fsck");
    }

    @Test
    void aTreeThatIsNone() {
        for (String bytes :
                new String[] {"garbage", "100644 x", "100644 \0", "100644 x\0short", "\0", "9 \0" + "x".repeat(20)}) {
            objects.commitRoot(bytes.getBytes(StandardCharsets.UTF_8));
            assertRefused("", "");
        }
    }

    @Test
    void aTruncatedPackAMissingPackAndABrokenIndex() throws IOException {
        repo.git("gc", "-q");
        Path pack = packFile(".pack");
        byte[] whole = Files.readAllBytes(pack);
        Files.delete(pack);
        Files.write(pack, Arrays.copyOf(whole, whole.length / 2));
        assertRefused("", "git fsck");
        Files.delete(pack);
        assertRefused("", "git fsck");
        Files.write(pack, whole);
        Path index = packFile(".idx");
        Files.delete(index);
        Files.write(index, new byte[] {1, 2, 3});
        assertRefused("", "git fsck");
    }

    @Test
    void aPackIndexThatAsksForMoreMemoryThanThereIs() throws IOException {
        repo.git("gc", "-q");
        Path index = packFile(".idx");
        byte[] bytes = Files.readAllBytes(index);
        bytes[8 + 4 * 200] = 0x10;
        Files.delete(index);
        Files.write(index, bytes);
        assertRefused("is damaged", "git fsck");
    }

    @Test
    void alternatesThatAreNotThereOrItself() {
        repo.write(".git/objects/info/alternates", "/nowhere/at/all\n" + repo.path(".git/objects") + "\n");
        try (SourceTree tree = GitSource.open(request(repo.location()))) {
            assertThat(tree.files()).hasSize(2);
        }
    }

    @Test
    void aTreeThatUnfoldsToThousandsOfMillionsOfPaths() {
        String tree = objects.write(
                "tree",
                new RawObjects.Tree().add("100644", "f", objects.blob("x")).bytes());
        for (int depth = 0; depth < 10; depth++) {
            RawObjects.Tree next = new RawObjects.Tree();
            for (char name = 'a'; name < 'k'; name++) {
                next.add("40000", String.valueOf(name), tree);
            }
            tree = objects.write("tree", next.bytes());
        }
        objects.commitContent(new RawObjects.Tree().add("40000", "bomb", tree));
        assertRefused("more than 200,000 files", "--content");
    }

    @Test
    void aTreeOfAHundredLevels() {
        String tree = objects.write(
                "tree",
                new RawObjects.Tree().add("100644", "f", objects.blob("x")).bytes());
        for (int depth = 0; depth < 100; depth++) {
            tree = objects.write(
                    "tree", new RawObjects.Tree().add("40000", "d", tree).bytes());
        }
        objects.commitContent(new RawObjects.Tree().add("40000", "deep", tree));
        assertRefused("more than 32 deep", "--content");
    }

    @Test
    void filesOfMoreThanHalfAGigabyteInAll() {
        String mebibytes = objects.blob("x".repeat(10 << 20));
        RawObjects.Tree tree = new RawObjects.Tree();
        IntStream.range(0, 60).forEach(i -> tree.add("100644", "f" + i, mebibytes));
        objects.commitContent(tree);
        assertRefused("more than 512 MiB", "--content");
    }

    @Test
    void noContentRoot() {
        repo.move("content/candor.yml", "elsewhere/candor.yml").commit("move");
        assertRefused("no candor.yml in", "--content elsewhere");
        repo.remove("elsewhere/candor.yml").commit("remove");
        assertRefused("no candor.yml in", "--content");
    }

    @Test
    void aContentRootThatIsNotThere() {
        assertRefused(request(repo.location()).withContent("contnet"), "there is no folder contnet", "\"content\"");
        assertRefused(request(repo.location()).withContent("../repo/content"), "leads out", "below its root");
        assertRefused(request(repo.location()).withContent("/etc"), "leads out", "below its root");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gitdir: /nowhere\n", "", "garbage", "gitdir: \0\n"})
    void aLinkToARepositoryThatIsNotThere(String text) throws IOException {
        Path linked = Files.createDirectory(folder.resolve("linked"));
        Files.writeString(linked.resolve(".git"), text);
        assertRefused(request(linked.toString()), linked.resolve(".git").toString(), "");
    }

    @Test
    void aUrlThatIsNotFetched() {
        assertRefused(request("ssh://git@example.com/x.git"), "not a kind of URL", "git clone");
        assertRefused(request("git@example.com:x/y.git"), "not a kind of URL", "git clone");
        assertRefused(request("ext::sh -c id://x"), "", "");
    }

    private Path packFile(String ending) throws IOException {
        try (Stream<Path> files = Files.list(repo.path(".git/objects/pack"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void config(String text) {
        repo.write(".git/config", text);
    }

    private void assertRefused(String reason, String hint) {
        assertRefused(request(repo.location()), reason, hint);
    }

    private void assertRefused(SourceRequest request, String reason, String hint) {
        Failure failure = catchThrowableOfType(
                Failure.class, () -> GitSource.open(request).close());
        assertThat(failure).isNotNull();
        assertThat(failure.reason())
                .contains(reason)
                .doesNotContain("Exception")
                .doesNotContain("\n");
        assertThat(failure.hint()).contains(hint);
    }

    private SourceRequest request(String location) {
        return SourceRequest.of(location, folder.resolve("cache"));
    }
}
