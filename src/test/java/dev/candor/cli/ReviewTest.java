package dev.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody proposes a change on a branch of a real repository, and a reviewer asks what is wrong with it and what it makes public. */
class ReviewTest {
    private static final String POSTMORTEM = "content/postmortems/2026-11-03-payments.md";

    private Person lin;

    @BeforeEach
    void aRepositoryWithAServer(@TempDir Path folder) {
        lin = Person.cloning(folder.resolve("server.git"), "lin");
        lin.write("content/candor.yml", Person.SITE + "url: https://status.acme.example\n");
        lin.git("commit", "-q", "-a", "-m", "Say where the page is served");
        lin.git("push", "-q");
        lin.git("checkout", "-q", "-b", "proposal");
    }

    @Test
    void aPersonIsKnownFromTheCommitsAlone() {
        lin.write(
                POSTMORTEM,
                "---\ntitle: Payments stopped\nstatus: published\n---\n## Summary\nAda Quist restarted the wrong node.\n");
        lin.git("add", ".");
        lin.git("commit", "-q", "-m", "Tell it");
        assertThat(lin.candor("check").out()).doesNotContain("BL007");

        lin.git("commit", "-q", "--amend", "--author", "Ada Quist <ada@acme.example>", "-m", "Tell it");
        Person.Run check = lin.candor("check", POSTMORTEM);
        assertThat(check.exit()).isZero();
        assertThat(check.out()).contains(POSTMORTEM + ":6:1: warning [BL007] this names a person as the actor");
        assertThat(lin.candor("check", "--strict", POSTMORTEM).exit()).isEqualTo(1);
    }

    @Test
    void aProposalSaysWhatItPublishesAndAddsNothingOfOthers() {
        Person.Run open = lin.candor(
                "incident",
                "open",
                "--title=Payments fail",
                "--component=checkout=partial_outage",
                "--next=30m",
                "--text=Some payments fail on db-7.corp.acme.example. We look into it.",
                "--commit");
        assertThat(open.exit()).as(open.err()).isZero();
        lin.git("checkout", "-q", "main");
        lin.write("content/pages/about.md", "---\ntitle: About\n---\nWho we are.\n");
        lin.git("add", ".");
        lin.git("commit", "-q", "-m", "Say who we are");
        lin.git("push", "-q");
        lin.git("checkout", "-q", "proposal");

        Person.Run plan = lin.candor("plan", "origin/main..HEAD");
        assertThat(plan.exit()).as(plan.err()).isZero();
        assertThat(plan.out())
                .contains(
                        "Checkout: operational → partial outage",
                        "new in /updates.atom: Investigating: Payments fail",
                        "Payments fail: the next word by ",
                        "warning [PW001] this names a machine")
                .doesNotContain("about");
        assertThat(lin.git("status", "--porcelain")).isEmpty();
    }

    @Test
    void aRangeThatIsNoneIsExplained() {
        Person.Run plan = lin.candor("plan", "maim..HEAD");
        assertThat(plan.exit()).isNotZero();
        assertThat(plan.err()).contains("maim").doesNotContain("Exception");
    }
}
