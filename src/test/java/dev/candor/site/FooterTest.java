package dev.candor.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.git.GitRepo;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last line of a page names what it was made from, and a page of the archive does not change with every commit. */
class FooterTest {
    private static final String SETTINGS = """
            title: Acme Status
            timezone: UTC
            locales: [en, de]
            repository: https://git.acme.example/status
            components: [{id: checkout, name: Checkout}]
            """;
    private static final String OVER = """
            ---
            title: Payments fail
            components: {checkout: partial_outage}
            ---
            ## Investigating — 2026-11-03T10:00:00Z
            We look.
            ## Resolved — 2026-11-03T11:00:00Z
            Done.
            """;

    @TempDir
    private Path folder;

    private GitRepo repo() {
        GitRepo repo = GitRepo.init(folder.resolve("repo"));
        repo.write("content/candor.yml", SETTINGS).write("content/incidents/over.md", OVER);
        return repo;
    }

    @Test
    void an_incident_that_is_over_names_the_commit_that_changed_it_last() {
        GitRepo repo = repo();
        String changed = repo.clock("2026-11-03T11:01:00Z").commit("resolve");
        repo.write("content/pages/about.md", "---\ntitle: About\n---\nUs.\n");
        String newest = repo.clock("2026-11-09T08:00:00Z").commit("about");
        RepoSite site = RepoSite.of(repo, "2026-11-09T08:01:00Z");

        assertThat(site.page("incidents/over").select("footer .meta").text())
                .contains("Last changed 3 Nov 2026, 11:01 UTC")
                .contains("commit " + changed.substring(0, 7))
                .contains("Candor 1");
        assertThat(site.page("incidents/over").select("footer .meta a").attr("href"))
                .isEqualTo("https://git.acme.example/status/commit/" + changed);
        assertThat(site.page("").select("footer .meta").text())
                .contains("Built 9 Nov 2026, 08:01 UTC")
                .contains("commit " + newest.substring(0, 7));
    }

    @Test
    void a_page_of_the_archive_stays_the_same_through_commits_and_hours() {
        GitRepo repo = repo();
        repo.write("content/postmortems/over.md", """
                ---
                title: Why payments failed
                incidents: [over]
                status: published
                published: 2026-11-05
                ---
                ## Summary
                A change.
                """);
        String open = "---\ntitle: New\n---\n## Investigating — 2026-12-01T07:00:00Z\nHm.\n";
        repo.write("content/incidents/new.md", open);
        repo.clock("2026-12-01T07:00:00Z").commit("begin");
        RepoSite before = RepoSite.of(repo, "2026-12-01T08:00:00Z");
        repo.write("content/incidents/new.md", open + "## Identified — 2026-12-02T10:00:00Z\nAh.\n");
        repo.clock("2026-12-02T10:00:00Z").commit("identify");
        RepoSite after = RepoSite.of(repo, "2026-12-02T10:01:00Z");

        for (String address :
                new String[] {"incidents/over", "postmortems/over", "history/2026/11", "de/incidents/over"}) {
            assertThat(after.html(address)).as(address).isEqualTo(before.html(address));
        }
        assertThat(after.html("")).isNotEqualTo(before.html(""));
    }

    @Test
    void a_translation_counts_as_a_change() {
        GitRepo repo = repo();
        repo.commit("begin");
        repo.write("content/incidents/over.de.md", "---\ntitle: Zahlungen schlagen fehl\n---\n");
        String translated = repo.commit("translate");

        assertThat(RepoSite.of(repo, "2026-11-09T08:01:00Z")
                        .page("de/incidents/over")
                        .select("footer .meta")
                        .text())
                .contains("Zuletzt geändert")
                .contains(translated.substring(0, 7));
    }

    @Test
    void what_goes_on_is_dated_by_the_build() {
        GitRepo repo = repo();
        repo.write(
                "content/incidents/open.md", "---\ntitle: Open\n---\n## Investigating — 2026-11-09T10:00:00Z\nHm.\n");
        String built = repo.commit("begin");

        assertThat(RepoSite.of(repo, "2026-11-09T10:30:00Z")
                        .page("incidents/open")
                        .select("footer .meta")
                        .text())
                .contains("Built 9 Nov 2026, 10:30 UTC")
                .contains(built.substring(0, 7));
    }
}
