package dev.candor.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.Revision;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Which commit readers had at a moment. */
@Timeout(60)
class MainLineTest {
    private static final String ONE = "content/incidents/one.md";

    @TempDir
    private Path folder;

    private GitRepo repo;

    @BeforeEach
    void begin() {
        repo = GitRepo.init(folder.resolve("repo"));
    }

    private String commit(String at, String text) {
        return repo.write(ONE, text).clock(at).commit(text);
    }

    private MainLine line(GitRepo of) {
        return MainLine.of(SourceRequest.of(of.location(), folder.resolve("cache")));
    }

    private Optional<String> at(String moment) {
        return line(repo).at(Instant.parse(moment)).map(Revision::commit);
    }

    @Test
    void a_moment_has_the_newest_commit_made_by_then() {
        String first = commit("2026-11-03T10:00:00Z", "first");
        String second = commit("2026-11-03T11:00:00Z", "second");

        assertThat(at("2026-11-03T09:59:59Z")).isEmpty();
        assertThat(at("2026-11-03T10:00:00Z")).contains(first);
        assertThat(at("2026-11-03T10:59:59Z")).contains(first);
        assertThat(at("2026-11-03T11:00:00Z")).contains(second);
    }

    @Test
    void what_a_merge_brings_came_with_the_merge() {
        String first = commit("2026-11-03T10:00:00Z", "first");
        repo.git("checkout", "-q", "-b", "side");
        commit("2026-11-03T10:30:00Z", "side");
        repo.git("checkout", "-q", "main");
        repo.clock("2026-11-03T12:00:00Z").write("content/other.md", "x").commit("other");
        String other = repo.head();
        repo.git("merge", "-q", "--no-ff", "-m", "merge", "side");

        assertThat(at("2026-11-03T11:00:00Z")).contains(first);
        assertThat(at("2026-11-03T12:00:00Z")).isPresent().get().isNotEqualTo(other);
    }

    @Test
    void a_clock_that_runs_backwards_makes_nothing_earlier_than_what_it_follows() {
        String first = commit("2026-11-03T10:00:00Z", "first");
        commit("2026-11-03T12:00:00Z", "second");
        String third = commit("2026-11-03T11:00:00Z", "third");

        assertThat(at("2026-11-03T11:30:00Z")).contains(first);
        assertThat(at("2026-11-03T12:00:00Z")).contains(third);
    }

    @Test
    void a_date_that_cannot_be_true_counts_as_that_of_the_commit_before() {
        commit("2026-11-03T10:00:00Z", "first");
        commit("2085-01-01T00:00:00Z", "from the future");
        String third = commit("2026-11-03T12:00:00Z", "third");

        assertThat(at("2026-11-03T10:00:00Z"))
                .contains(repo.git("rev-parse", "HEAD~1").strip());
        assertThat(at("2026-11-03T12:00:00Z")).contains(third);
    }

    @Test
    void a_commit_dated_ahead_has_not_been_made_yet() {
        String first = commit("2026-11-03T10:00:00Z", "first");
        commit("2026-12-24T10:00:00Z", "ahead");

        assertThat(at("2026-11-03T12:00:00Z")).contains(first);
    }

    @Test
    void a_shallow_clone_knows_that_it_is_cut() {
        commit("2026-11-03T10:00:00Z", "first");
        commit("2026-11-03T11:00:00Z", "second");
        repo.git("clone", "-q", "--depth", "1", "file://" + repo.folder(), "cut");
        MainLine cut = line(GitRepo.at(repo.path("cut")));

        assertThat(cut.isCut()).isTrue();
        assertThat(cut.at(Instant.parse("2026-11-03T10:30:00Z"))).isEmpty();
        assertThat(line(repo).isCut()).isFalse();
    }
}
