package dev.candor.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.candor.git.GitRepo;
import dev.candor.model.Audience;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that was changed after it was published says so, and nothing else does. */
class EditHistoryTest {
    private static final String PATH = "content/incidents/pay.md";
    private static final String HEAD = "---\ntitle: Payments fail\n---\n";
    private static final String FIRST =
            "## Investigating — 2026-11-03T10:00:00Z\nSome customers see errors when paying.\n\n";
    private static final String LAST = "## Resolved — 2026-11-03T11:00:00Z\nIt works again for everybody.\n";

    private static final String UNKNOWN = "Whether texts were changed after they were published is not known here.";

    @TempDir
    private Path folder;

    private GitRepo repo() {
        GitRepo repo = GitRepo.init(folder.resolve("repo")).write("content/candor.yml", "title: Acme\ntimezone: UTC\n");
        repo.write(PATH, HEAD + FIRST).clock("2026-11-03T10:01:00Z").commit("open");
        repo.write(PATH, HEAD + FIRST + LAST).clock("2026-11-03T11:01:00Z").commit("resolve");
        return repo;
    }

    private static Document page(GitRepo repo) {
        return RepoSite.of(repo, "2026-12-01T10:00:00Z").page("incidents/pay");
    }

    private static void assertNoMarks(GitRepo repo) {
        assertThat(page(repo).select(".ups").text()).doesNotContain("later").doesNotContain("removed");
    }

    @Test
    void an_update_that_comes_with_its_own_commit_has_no_mark() {
        assertNoMarks(repo());
    }

    @Test
    void a_changed_update_says_when_and_how() {
        GitRepo repo = repo();
        repo.write(PATH, HEAD + FIRST.replace("Some", "All") + LAST)
                .clock("2026-11-07T12:00:00Z")
                .commit("edit");

        Document page = page(repo);
        assertThat(page.select(".ups summary").eachText()).containsExactly("Edited 4 days later");
        assertThat(page.select(".ups del").text()).isEqualTo("removed: Some");
        assertThat(page.select(".ups ins").text()).isEqualTo("added: All");
    }

    @Test
    void spelling_and_mark_up_fold_away() {
        GitRepo repo = repo();
        repo.write(PATH, HEAD + FIRST.replace("customers", "**custmers**") + LAST)
                .commit("typo");
        repo.write(PATH, HEAD + FIRST + LAST).commit("mend");

        assertNoMarks(repo);
    }

    @Test
    void a_removed_update_leaves_a_gap_without_its_text() {
        GitRepo repo = repo();
        String wrong = "## Update — 2026-11-03T10:30:00Z\nSecret words.\n\n";
        repo.write(PATH, HEAD + FIRST + wrong + LAST)
                .clock("2026-11-03T11:30:00Z")
                .commit("more");
        repo.write(PATH, HEAD + FIRST + LAST).clock("2026-11-03T12:30:00Z").commit("less");

        assertThat(page(repo).select(".ups li")).hasSize(3);
        assertThat(page(repo).select(".ups").text())
                .contains("An update was removed here 1 hour after it was published")
                .doesNotContain("Secret");
    }

    @Test
    void an_update_that_was_first_committed_days_after_its_time_was_added_later() {
        GitRepo repo = repo();
        repo.write(PATH, HEAD + FIRST + "## Update — 2026-11-03T10:30:00Z\nWords.\n\n" + LAST)
                .clock("2026-11-05T11:00:00Z")
                .commit("late");

        assertThat(page(repo).select(".ups .small").eachText()).contains("Added 2 days later");
    }

    @Test
    void branches_moves_drafts_and_rebases_raise_no_marks() {
        GitRepo repo = repo();
        repo.git("checkout", "-q", "-b", "side", "HEAD~1");
        repo.write(PATH, HEAD + FIRST + "## Update — 2026-11-03T10:40:00Z\nSide.\n\n")
                .clock("2026-11-03T10:41:00Z")
                .commit("side");
        repo.git("checkout", "-q", "main");
        repo.git("merge", "-q", "-s", "ours", "--no-commit", "side");
        repo.write(PATH, HEAD + FIRST + "## Update — 2026-11-03T10:40:00Z\nSide.\n\n" + LAST)
                .commit("merge");
        repo.move(PATH, "content/incidents/2026/pay.md")
                .clock("2026-11-20T10:00:00Z")
                .commit("move");

        assertNoMarks(repo);
    }

    @Test
    void a_draft_may_change_until_it_is_published() {
        GitRepo repo =
                GitRepo.init(folder.resolve("draft")).write("content/candor.yml", "title: Acme\ntimezone: UTC\n");
        String draft = "---\ntitle: Payments fail\nvisibility: draft\n---\n";
        repo.write(PATH, draft + FIRST).clock("2026-11-03T10:01:00Z").commit("draft");
        repo.write(PATH, HEAD + FIRST.replace("Some", "All"))
                .clock("2026-11-03T10:30:00Z")
                .commit("publish");

        assertNoMarks(repo);
    }

    @Test
    void internal_blocks_are_in_no_comparison() {
        GitRepo repo = repo();
        String inside = "::: internal\nThe password is swordfish.\n:::\n\n";
        repo.write(PATH, HEAD + FIRST + inside + LAST).commit("note");
        repo.write(PATH, HEAD + FIRST.replace("Some", "All") + LAST).commit("edit");

        assertThat(page(repo).select(".ups summary")).hasSize(1);
        assertThat(page(repo).text()).doesNotContain("swordfish");
    }

    @Test
    void a_site_may_show_marks_only_or_nothing() {
        GitRepo repo = repo();
        repo.write(PATH, HEAD + FIRST.replace("Some", "All") + LAST)
                .write("content/candor.yml", "title: A\ntimezone: UTC\nhistory: marks\n");
        repo.clock("2026-11-07T12:00:00Z").commit("edit");
        assertThat(page(repo).select(".ups del")).isEmpty();
        assertThat(page(repo).select(".ups").text()).contains("Edited 4 days later");

        repo.write("content/candor.yml", "title: A\ntimezone: UTC\nhistory: off\n")
                .commit("off");
        assertNoMarks(repo);

        repo.write("content/candor.yml", "title: A\ntimezone: UTC\nhistory: {from: 2026-11-08}\n")
                .commit("from");
        assertNoMarks(repo);
    }

    private static final String REVIEW = "content/postmortems/pay.md";
    private static final String REVIEWED = """
            ---
            title: What we learnt
            status: published
            published: 2026-11-09
            ---
            ## Summary
            The cache was cold for 20 minutes after the deploy.
            """;

    private GitRepo reviewed() {
        GitRepo repo = repo();
        repo.write(REVIEW, REVIEWED.replace("published\n", "draft\n").replace("20 minutes", "90 minutes"))
                .clock("2026-11-05T10:00:00Z")
                .commit("draft");
        repo.write(REVIEW, REVIEWED).clock("2026-11-09T10:00:00Z").commit("publish");
        return repo;
    }

    private static Document review(GitRepo repo) {
        return RepoSite.of(repo, "2026-12-01T10:00:00Z").page("postmortems/pay");
    }

    @Test
    void a_changed_postmortem_says_when_and_how_but_not_what_its_draft_said() {
        GitRepo repo = reviewed();
        assertThat(review(repo).select(".mast details")).isEmpty();

        repo.write(REVIEW, REVIEWED.replace("20 minutes", "35 minutes"))
                .clock("2026-11-14T10:00:00Z")
                .commit("edit");
        Document page = review(repo);
        assertThat(page.select(".mast summary").eachText()).containsExactly("Edited 5 days later");
        assertThat(page.select(".mast del").text()).isEqualTo("removed: 20");
        assertThat(page.select(".mast ins").text()).isEqualTo("added: 35");
        assertThat(page.text()).doesNotContain("90");
    }

    @Test
    void a_postmortem_follows_the_setting_as_updates_do() {
        GitRepo repo = reviewed();
        repo.write(REVIEW, REVIEWED.replace("20 minutes", "35 minutes"))
                .write("content/candor.yml", "title: A\ntimezone: UTC\nhistory: marks\n");
        repo.clock("2026-11-14T10:00:00Z").commit("edit");
        assertThat(review(repo).select(".mast del")).isEmpty();
        assertThat(review(repo).select(".mast").text()).contains("Edited 5 days later");

        for (String setting : new String[] {"off", "{from: 2026-11-15}"}) {
            repo.write("content/candor.yml", "title: A\ntimezone: UTC\nhistory: " + setting + "\n")
                    .commit("set");
            assertThat(review(repo).select(".mast").text()).as(setting).doesNotContain("later");
        }
    }

    @Test
    void where_history_is_cut_pages_say_that_edits_are_unknown() {
        GitRepo repo = reviewed();
        repo.git("clone", "-q", "--depth", "1", "file://" + repo.folder(), "cut");
        GitRepo cut = GitRepo.at(repo.path("cut"));

        assertThat(page(cut).text()).contains(UNKNOWN);
        assertThat(review(cut).text()).contains(UNKNOWN);
        assertThat(page(repo).text()).doesNotContain(UNKNOWN);
        assertThat(review(repo).text()).doesNotContain(UNKNOWN);
    }

    @Test
    void updates_that_came_with_a_signed_commit_say_so_where_the_site_asks_for_it() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/ssh-keygen")), "ssh-keygen makes the key of this test");
        String secret = folder.resolve("lin").toString();
        new ProcessBuilder("/usr/bin/ssh-keygen", "-q", "-N", "", "-t", "ed25519", "-f", secret)
                .start()
                .waitFor();
        String key = Files.readString(folder.resolve("lin.pub")).strip();
        GitRepo repo = repo();
        String site = "title: Acme\ntimezone: UTC\nkeys: [" + key + "]\n";
        repo.write("content/candor.yml", site + "history: {verified: true}\n");
        repo.write(PATH, HEAD + FIRST + LAST.replace("everybody", "all of you"));
        repo.git("add", "-A");
        repo.git(
                "-c", "gpg.format=ssh", "-c", "user.signingkey=" + secret + ".pub", "commit", "-q", "-S", "-m", "sign");

        assertThat(page(repo).select(".ups > li").get(0).text()).contains("Signature verified");
        assertThat(page(repo).select(".ups > li").get(1).text()).doesNotContain("verified");
        repo.write("content/candor.yml", site).commit("unasked");
        assertThat(page(repo).text()).doesNotContain("verified");
    }

    @Test
    void internal_pages_show_an_incident_version_by_version() {
        GitRepo repo = repo();
        Document inside =
                RepoSite.of(repo, "2026-12-01T10:00:00Z", Audience.INTERNAL).page("incidents/pay");

        assertThat(inside.select("[data-c-versions] > li")).hasSize(2);
        assertThat(inside.select("[data-c-versions] > li").get(0).text())
                .contains("3 Nov 2026, 10:01 UTC", "Some customers")
                .doesNotContain("works again");
        assertThat(inside.select("[data-c-versions] > li").get(1).text()).contains("works again");
        assertThat(page(repo).select("[data-c-versions]")).isEmpty();
    }
}
