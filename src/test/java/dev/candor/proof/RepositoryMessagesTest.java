package dev.candor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.git.GitRepo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a person reads who builds from each shape a repository may have: the words and the exit code, in {@code golden/repositories}; where it is not 0 nothing is written,
 * and no stack trace is ever shown.
 */
class RepositoryMessagesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/repositories");
    private static final String INCIDENT =
            "---\ntitle: Slow search\n---\n## Investigating — 2026-11-03T10:05:00Z\nSearch is slow.\n";
    private static final String POINTER =
            "version https://git-lfs.github.com/spec/v1\noid sha256:" + "4d7a".repeat(16) + "\nsize 12345\n";
    private static final String CONFLICT = "<<<<<<< HEAD\n" + INCIDENT + "=======\n" + INCIDENT + ">>>>>>> branch\n";

    @TempDir
    private Path temp;

    private final Map<String, String> said = new LinkedHashMap<>();
    private GitRepo repo;

    @BeforeEach
    void begin() {
        repo = GitRepo.init(temp.resolve("normal"));
        repo.write("content/candor.yml", "title: Test\nurl: https://status.acme.example\nnow: 2026-11-20T12:00:00Z\n");
        repo.write("content/incidents/slow-search.md", INCIDENT);
        repo.commit("Begin");
    }

    @Test
    void everyShapeIsReadOrRefusedInPlainWords() {
        readable();
        unreadable();
        unfit();
        Map<String, byte[]> found = new LinkedHashMap<>();
        said.forEach((name, text) -> found.put(name + ".txt", text.getBytes(StandardCharsets.UTF_8)));
        GoldenFolder.assertHolds(GOLDEN, found);
    }

    private void readable() {
        build("normal", repo.location());
        repo.git("clone", "-q", "--bare", ".", "../bare.git");
        build("bare", at("bare.git"));
        repo.git("worktree", "add", "-q", "../linked", "HEAD");
        build("linked-worktree", at("linked"));
        repo.git("clone", "-q", ".", "../packed");
        GitRepo packed = GitRepo.at(temp.resolve("packed"));
        packed.git("checkout", "-q", "--detach");
        packed.git("gc", "-q");
        build("detached-and-packed", packed.location());
        build("url", "file://" + repo.location());
        repo.write("content/incidents/slow-search.md", INCIDENT + "Still.\n").commit("Say more");
        repo.git("clone", "-q", "--depth=1", "file://" + repo.location(), "../shallow");
        build("shallow", at("shallow"));
    }

    private void unreadable() {
        build("empty", GitRepo.init(temp.resolve("empty")).location());
        build("missing-ref", repo.location(), "--ref", "mian");
        build("no-repository", temp.resolve("home").toString());
        build("nowhere", at("nowhere"));
        GitRepo sha256 = GitRepo.init(temp.resolve("sha256"), "--object-format=sha256");
        sha256.write("content/candor.yml", "title: Test\n").commit("Begin");
        build("sha256", sha256.location());
        repo.git("config", "uploadpack.allowFilter", "true");
        repo.git("clone", "-q", "--filter=blob:none", "--no-checkout", "file://" + repo.location(), "../partial");
        build("partial-clone", at("partial"));
        build("corrupt-tree", damaged("HEAD:content").location());
        build("corrupt-file", damaged("HEAD:content/incidents/slow-search.md").location());
    }

    private void unfit() {
        build("lfs-pointer", changed("lfs", copy -> copy.write("content/incidents/slow-search.md", POINTER)));
        build("conflict-marker", changed("conflict", copy -> copy.write("content/incidents/slow-search.md", CONFLICT)));
        build("symbolic-link", changed("link", RepositoryMessagesTest::link));
        build("submodule", changed("submodule", copy -> {
            String address = "file://" + repo.location();
            copy.git("-c", "protocol.file.allow=always", "submodule", "add", "-q", address, "content/incidents/other");
            return copy;
        }));
        build("no-content", changed("bare-of-content", copy -> copy.move("content/candor.yml", "docs/candor.txt")));
    }

    private static GitRepo link(GitRepo copy) {
        try {
            Files.createSymbolicLink(copy.path("content/incidents/other.md"), Path.of("slow-search.md"));
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String changed(String name, UnaryOperator<GitRepo> change) {
        GitRepo copy = copy(name);
        change.apply(copy).commit("Change");
        return copy.location();
    }

    private GitRepo copy(String name) {
        repo.git("clone", "-q", "file://" + repo.location(), "../" + name);
        return GitRepo.at(temp.resolve(name));
    }

    private GitRepo damaged(String object) {
        GitRepo copy = GitRepo.init(temp.resolve("damaged" + said.size()));
        copy.write("content/candor.yml", "title: Test\n").write("content/incidents/slow-search.md", INCIDENT);
        copy.commit("Begin");
        String id = copy.git("rev-parse", object).strip();
        String path = ".git/objects/" + id.substring(0, 2) + "/" + id.substring(2);
        copy.remove(path).write(path, "damaged");
        return copy;
    }

    private String at(String name) {
        return temp.resolve(name).toString();
    }

    private void build(String name, String source, String... more) {
        Path out = temp.resolve("out-" + name);
        String[] arguments = new String[5 + more.length];
        System.arraycopy(new String[] {"build", "--source", source, "--out", out.toString()}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        Candor.Run run = Candor.in(temp.resolve("home")).run(arguments);
        assertThat(run.said()).as(name).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(Files.exists(out)).as(name + ": " + run.said()).isEqualTo(run.exit() == 0);
        said.put(name, "exit " + run.exit() + "\n" + constant(run.out()) + constant(run.err()));
    }

    /** Without what differs from run to run. */
    private String constant(String text) {
        return text.replace(temp.toString(), "FOLDER")
                .replaceAll("Built [0-9]+ (.*) in [0-9.]+ s", "Built N $1 in N s");
    }
}
