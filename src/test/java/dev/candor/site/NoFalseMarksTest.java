package dev.candor.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.git.GitRepo;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** However a repository came to be what it is, only what readers would call an edit is called one. */
@Timeout(120)
class NoFalseMarksTest {
    private static final String PATH = "content/incidents/pay.md";
    private static final String HEAD = "---\ntitle: Payments fail\n---\n";
    private static final String FIRST = "## Investigating — 2026-11-03T10:00:00Z\nSome customers see errors.\n\n";
    private static final String MORE = "## Identified — 2026-11-03T10:30:00Z\nThe cause is known.\n\n";
    private static final String LAST = "## Resolved — 2026-11-03T11:00:00Z\nIt works again for everybody.\n";

    @TempDir
    private Path folder;

    private GitRepo repo;

    @BeforeEach
    void begin() {
        repo = GitRepo.init(folder.resolve("repo")).write("content/candor.yml", "title: Acme\ntimezone: UTC\n");
        repo.clock("2026-11-01T10:00:00Z").commit("begin");
    }

    private void say(String at, String text) {
        repo.write(PATH, HEAD + text).clock(at).commit(at);
    }

    private void tellAll() {
        say("2026-11-03T10:01:00Z", FIRST);
        say("2026-11-03T10:31:00Z", FIRST + MORE);
        say("2026-11-03T11:01:00Z", FIRST + MORE + LAST);
    }

    private Document page() {
        return RepoSite.of(repo, "2026-12-01T10:00:00Z").page("incidents/pay");
    }

    private void assertNoMarks() {
        assertThat(page().select(".ups > li")).hasSize(3);
        assertThat(page().select("#updates + div").text()).doesNotContain("later", "removed", "not known");
    }

    @Test
    void a_squashed_branch_is_one_commit() {
        repo.git("checkout", "-q", "-b", "side");
        tellAll();
        repo.git("checkout", "-q", "main");
        repo.git("merge", "-q", "--squash", "side");
        repo.clock("2026-11-03T11:05:00Z").commit("squashed");

        assertNoMarks();
    }

    @Test
    void a_rebased_history_keeps_the_times_of_its_authors() {
        tellAll();
        repo.clock("2026-11-20T10:00:00Z").commit("later");
        repo.git("rebase", "-q", "--force-rebase", "--root");

        assertNoMarks();
    }

    @Test
    void a_commit_that_was_amended_and_forced_is_still_its_authors() {
        say("2026-11-03T10:01:00Z", FIRST);
        say("2026-11-03T11:01:00Z", FIRST + MORE + LAST);
        repo.clock("2026-11-20T10:00:00Z").write("content/other.txt", "x");
        repo.git("add", "-A");
        repo.git("commit", "-q", "--amend", "--no-edit");

        assertNoMarks();
    }

    @Test
    void an_octopus_takes_what_its_arms_said() {
        say("2026-11-03T10:01:00Z", FIRST);
        for (String arm : new String[] {"one", "two"}) {
            repo.git("checkout", "-q", "-b", arm, "main");
            repo.write("content/incidents/" + arm + ".md", HEAD + FIRST).commit(arm);
        }
        repo.git("checkout", "-q", "-b", "three", "main");
        say("2026-11-03T10:31:00Z", FIRST + MORE);
        say("2026-11-03T11:01:00Z", FIRST + MORE + LAST);
        repo.git("checkout", "-q", "main");
        repo.git("merge", "-q", "-m", "octopus", "one", "two", "three");

        assertNoMarks();
    }

    @Test
    void two_roots_are_two_beginnings() {
        repo.git("checkout", "-q", "--orphan", "other");
        tellAll();
        repo.git("checkout", "-q", "main");
        repo.git("merge", "-q", "--allow-unrelated-histories", "-m", "join", "other");

        assertNoMarks();
    }

    @Test
    void a_path_that_was_a_folder_once_is_another_record() {
        repo.write("content/incidents/pay.md/old.md", HEAD + FIRST)
                .clock("2026-11-02T10:00:00Z")
                .commit("folder");
        repo.git("rm", "-rq", "content/incidents/pay.md");
        tellAll();

        assertNoMarks();
    }

    @Test
    void an_import_claims_nothing_of_its_past_but_later_edits_count() {
        String imported = "---\ntitle: Payments fail\nx-imported-from: cstate\n---\n" + FIRST + MORE + LAST;
        repo.write(PATH, imported).clock("2026-11-25T10:00:00Z").commit("import");
        assertNoMarks();

        repo.write(PATH, imported.replace("The cause is known", "Nobody knows the cause"))
                .clock("2026-11-27T10:00:00Z")
                .commit("edit");
        assertThat(page().select(".ups summary").eachText()).containsExactly("Edited 2 days later");
    }

    @Test
    void a_clock_that_runs_backwards_makes_no_edit_before_its_time() {
        tellAll();
        repo.write(PATH, HEAD + FIRST.replace("Some", "Many") + MORE + LAST)
                .clock("2026-11-03T09:00:00Z")
                .commit("edit");

        assertThat(page().select(".ups summary").eachText()).containsExactly("Edited 1 hour later");
    }

    @Test
    void where_a_date_cannot_be_true_edits_are_unknown() {
        say("2026-11-03T10:01:00Z", FIRST);
        say("2085-11-03T10:31:00Z", FIRST + MORE);
        say("2026-11-03T11:01:00Z", FIRST + MORE + LAST);

        assertThat(page().select("#updates + div").text())
                .contains("is not known here")
                .doesNotContain("later");
    }
}
