package dev.candor.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.Revision;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Reads the same commit from every shape a repository may have. */
@Timeout(60)
class RepositoryShapesTest {

    @TempDir
    Path folder;

    private GitRepo repo;
    private String commit;

    @BeforeEach
    void begin() {
        repo = GitRepo.small(folder.resolve("repo"));
        commit = repo.head();
    }

    @Test
    void readsANormalClone() {
        repo.write("content/incidents/2026/uncommitted.md", "draft\n");
        assertHoldsTheCommit(repo.location());
    }

    @Test
    void readsFromAFolderInside() {
        assertHoldsTheCommit(repo.path("content/incidents").toString());
    }

    @Test
    void readsABareRepository() {
        repo.git("clone", "-q", "--bare", ".", "../bare.git");
        assertHoldsTheCommit(folder.resolve("bare.git").toString());
    }

    @Test
    void readsALinkedWorktree() {
        repo.git("worktree", "add", "-q", "../linked", "HEAD");
        assertHoldsTheCommit(folder.resolve("linked").toString());
    }

    @Test
    void readsALinkedWorktreeOfABareRepository() {
        repo.git("clone", "-q", "--bare", ".", "../bare.git");
        GitRepo.at(folder.resolve("bare.git")).git("worktree", "add", "-q", "../linked", "main");
        assertHoldsTheCommit(folder.resolve("linked").toString());
    }

    @Test
    void readsADetachedHead() {
        repo.git("checkout", "-q", "--detach");
        assertHoldsTheCommit(repo.location());
    }

    @Test
    void readsAPackedRepository() {
        repo.git("gc", "-q");
        assertHoldsTheCommit(repo.location());
    }

    @Test
    void readsObjectsOfAnAlternate() {
        repo.git("clone", "-q", "--shared", ".", "../shared");
        assertHoldsTheCommit(folder.resolve("shared").toString());
    }

    @Test
    void readsARepositoryThatIsASubmodule() {
        GitRepo outer = GitRepo.init(folder.resolve("outer"));
        outer.git("-c", "protocol.file.allow=always", "submodule", "add", "-q", repo.location(), "status");
        assertHoldsTheCommit(outer.path("status").toString());
    }

    @Test
    void readsATagABranchAndACommitByName() {
        repo.git("tag", "-a", "v1", "-m", "v1");
        repo.git("branch", "release/one");
        repo.write("content/incidents/2026/two.md", "second\n").commit("more");
        for (String ref : List.of("v1", "release/one", "HEAD~1", commit, commit.substring(0, 9))) {
            try (SourceTree tree = GitSource.open(request(repo.location()).withRef(ref))) {
                assertThat(tree.commit().map(Revision::commit)).as(ref).contains(commit);
            }
        }
    }

    private void assertHoldsTheCommit(String location) {
        try (SourceTree tree = GitSource.open(request(location))) {
            assertThat(tree.commit().map(Revision::commit)).contains(commit);
            assertThat(tree.problems()).isEmpty();
            assertThat(tree.files())
                    .extracting(SourceFile::path)
                    .containsExactly("candor.yml", "incidents/2026/one.md");
            SourceFile incident = tree.files().get(1);
            assertThat(incident.display()).isEqualTo("content/incidents/2026/one.md");
            assertThat(incident.size()).isEqualTo(6);
            assertThat(new String(incident.content().get(), StandardCharsets.UTF_8))
                    .isEqualTo("first\n");
            assertThat(incident.version())
                    .isEqualTo(repo.git("rev-parse", commit + ":" + incident.display())
                            .strip());
        }
    }

    private SourceRequest request(String location) {
        return SourceRequest.of(location, folder.resolve("cache"));
    }
}
