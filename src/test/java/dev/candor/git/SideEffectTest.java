package dev.candor.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.candor.problem.Failure;
import dev.candor.problem.Problem;
import dev.candor.source.BlobId;
import dev.candor.source.RecordKey;
import dev.candor.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Reading leaves everything as it was, runs nothing, and heeds nobody's configuration. */
@Timeout(60)
class SideEffectTest {

    @TempDir
    Path folder;

    private GitRepo repo;

    @BeforeEach
    void begin() {
        repo = GitRepo.small(folder.resolve("repo"));
    }

    @Test
    void theRepositoryAndTheHomeStayByteForByteAndNoHookRuns() throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.writeString(home.resolve(".gitconfig"), "[core]\nbroken = [\n[include]\npath = /dev/full\n");
        Path trap = folder.resolve("trapped");
        for (String hook :
                List.of("post-checkout", "pre-auto-gc", "reference-transaction", "post-index-change", "pre-push")) {
            hook(hook, trap);
        }
        for (String key : List.of(
                "core.fsmonitor", "core.sshCommand", "core.editor", "uploadpack.packObjectsHook", "filter.x.smudge")) {
            repo.git("config", key, "touch " + trap);
        }
        repo.write(".git/info/attributes", "* filter=x\n");
        Map<Path, String> before = state(repo.folder(), home);

        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Duser.home=" + home,
                        Reader.class.getName(),
                        repo.location(),
                        folder.resolve("cache").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();

        assertThat(said).isEqualTo("2 2 2\n");
        assertThat(trap).doesNotExist();
        assertThat(state(repo.folder(), home)).isEqualTo(before);
    }

    /** Reads a repository in all three ways, in a JVM of its own where nothing was touched yet. */
    static final class Reader {
        private Reader() {}

        public static void main(String[] args) {
            SourceRequest path = SourceRequest.of(args[0], Path.of(args[1]));
            SourceRequest url = SourceRequest.of("file://" + args[0], Path.of(args[1]));
            try (SourceTree commit = GitSource.open(path);
                    SourceTree disk = GitSource.openWorkingTree(path);
                    SourceTree copy = GitSource.open(url)) {
                System.out.println(read(commit) + " " + read(disk) + " " + read(copy));
            }
        }

        private static long read(SourceTree tree) {
            return tree.files().stream()
                    .filter(file -> file.content().get().length == file.size())
                    .filter(file ->
                            tree.history().versions(RecordKey.of(file.path())).size() == 1)
                    .count();
        }
    }

    @Test
    void aRepositoryOfAnotherUserIsRefusedUnlessRootReadsItOrOwnsIt() throws IOException {
        RepositoryPlace place = RepositoryPlace.around(repo.folder()).orElseThrow();
        String owner = Files.getOwner(repo.folder()).getName();
        assertThatCode(() -> RepositoryGuard.checkOwner(place, owner)).doesNotThrowAnyException();
        Assumptions.assumeTrue(owner.equals("root"), "only root may give a folder away");
        assertThatCode(() -> RepositoryGuard.checkOwner(place, "someone")).doesNotThrowAnyException();

        UserPrincipal nobody =
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        Files.setOwner(repo.path(".git"), nobody);
        assertThatCode(() -> RepositoryGuard.checkOwner(place, "root")).doesNotThrowAnyException();
        assertThatCode(() -> RepositoryGuard.checkOwner(place, "nobody")).doesNotThrowAnyException();
        Failure failure = catchThrowableOfType(Failure.class, () -> RepositoryGuard.checkOwner(place, "someone"));
        assertThat(failure.reason()).contains("belongs to nobody, not to someone");
        assertThat(failure.hint()).contains("--trust-repo");
    }

    @Test
    void replacedObjectsAreWarnedOfAndNotFollowed() {
        String first = repo.head();
        String second = repo.write("content/incidents/2026/two.md", "two\n").commit("more");
        repo.git("replace", second, first);
        try (SourceTree tree = GitSource.open(SourceRequest.of(repo.location(), folder))) {
            assertThat(tree.files()).hasSize(3);
            assertThat(tree.problems()).extracting(Problem::code).containsExactly("replaced-objects");
        }
        repo.git("replace", "-d", second);
        repo.write(".git/info/grafts", second + "\n");
        try (SourceTree tree = GitSource.open(SourceRequest.of(repo.location(), folder))) {
            assertThat(tree.problems()).extracting(Problem::code).containsExactly("replaced-objects");
        }
    }

    private void hook(String name, Path trap) throws IOException {
        repo.write(".git/hooks/" + name, "#!/bin/sh\ntouch " + trap + "\n");
        Files.setPosixFilePermissions(repo.path(".git/hooks/" + name), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Map<Path, String> state(Path... roots) throws IOException {
        Map<Path, String> state = new TreeMap<>();
        for (Path root : roots) {
            try (Stream<Path> all = Files.walk(root)) {
                all.forEach(path -> state.put(path, describe(path)));
            }
        }
        return state;
    }

    private static String describe(Path path) {
        try {
            String bytes = Files.isRegularFile(path) ? BlobId.of(Files.readAllBytes(path)) : "folder";
            return bytes + " " + Files.getLastModifiedTime(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
