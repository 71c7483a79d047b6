package dev.candor.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.git.GitRepo;
import dev.candor.model.Audience;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger's pages: everything inside, and for the public what is marked public. */
class LedgerPagesTest {
    private static final String NOW = "2026-11-20T12:00:00Z";

    @TempDir
    private Path folder;

    private GitRepo repo(String actions) {
        GitRepo repo = GitRepo.init(folder.resolve("repository"))
                .write(
                        "content/candor.yml",
                        "title: S\nurl: https://s.example\nlocales: [en, de]\ncauses: {missing-canary: No staged rollout}\n")
                .write(
                        "content/incidents/pay.md",
                        "---\ntitle: Payments fail\n---\n## Resolved — 2026-11-01T10:00:00Z\nOver.\n")
                .write(
                        "content/postmortems/pay.md",
                        "---\ntitle: What we learnt\nstatus: published\nincidents: [pay]\ncauses: [missing-canary]\n"
                                + actions + "---\nText.\n");
        repo.commit("begin");
        return repo;
    }

    private GitRepo repo() {
        return repo("""
                actions:
                  - {id: A1, title: Roll out in stages, kind: prevent, owner: Payments team, due: 2026-11-10}
                  - {id: A2, title: Alert by region, kind: detect, owner: Search team, due: 2026-12-01, public: true}
                  - {id: A3, title: Buy hardware, status: dropped, reason: Too dear}
                """);
    }

    private static List<String> titles(Document page) {
        return page.select("tbody th").eachText();
    }

    @Test
    void insideEveryActionIsThereWithItsTeamAgeAndReason() {
        RepoSite site = RepoSite.of(repo(), NOW, Audience.INTERNAL);
        Document page = site.page("actions");
        assertThat(titles(page))
                .containsExactly(
                        "Roll out in stages What we learnt",
                        "Alert by region What we learnt",
                        "Buy hardware What we learnt");
        assertThat(page.select("tbody tr").first().text()).contains("Overdue", "10 days late", "Payments team");
        assertThat(page.select("tbody tr").last().text()).contains("Dropped", "Too dear");
        assertThat(page.text()).contains("3 actions, 0 done, 1 overdue");
    }

    @Test
    void eachStateTeamKindAndCauseHasAPage() {
        RepoSite site = RepoSite.of(repo(), NOW, Audience.INTERNAL);
        assertThat(titles(site.page("actions/state/overdue"))).containsExactly("Roll out in stages What we learnt");
        assertThat(titles(site.page("actions/team/search-team"))).containsExactly("Alert by region What we learnt");
        assertThat(titles(site.page("actions/kind/detect"))).containsExactly("Alert by region What we learnt");
        assertThat(titles(site.page("actions/cause/missing-canary"))).hasSize(3);
        assertThat(titles(site.page("de/actions/state/dropped"))).hasSize(1);
        assertThat(site.page("postmortems/pay").select("a[href*=actions]")).isNotEmpty();
        assertThat(site.page("postmortems").select("a[href*=actions]")).isNotEmpty();
    }

    @Test
    void thePublicReadsTitleKindAndStateAndMoreOnlyOfWhatIsPublic() {
        RepoSite site = RepoSite.of(repo(), NOW);
        assertThat(titles(site.page("actions"))).hasSize(3);
        assertThat(site.files()).doesNotContainKey("actions/state/overdue/index.html");
        assertThat(String.join("\n", site.files().values()))
                .contains("Search team")
                .doesNotContain("Payments team", "Too dear");
    }

    @Test
    void whatIsNotTrackedIsCalledSoAndNeverCounted() {
        Document page = RepoSite.of(repo(""), NOW).page("actions");
        assertThat(page.select(".mast .meta").text()).startsWith("Actions not tracked");
        assertThat(page.select("table")).isEmpty();
        assertThat(page.select("#untracked, section[aria-labelledby=untracked] a")
                        .eachText())
                .contains("What we learnt");
        assertThat(page.text()).doesNotContain("0 done", "%");
    }
}
