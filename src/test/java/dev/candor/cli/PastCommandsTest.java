package dev.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What did we say at 14:05? */
@Timeout(120)
class PastCommandsTest {
    private static final String PAY = "content/incidents/2026/pay.md";
    private static final String HEAD = "---\ntitle: Payments fail\nseverity: SEV3\n---\n";
    private static final String FIRST = """
            ## Investigating — 2026-11-03T14:00:00Z {checkout=partial_outage}
            Some customers cannot pay by card.

            ::: internal
            The token has run out.
            :::

            """;
    private static final String SECOND = "## Identified — 2026-11-03T14:20:00Z\nWe know the cause.\n\n";

    private Person lin;

    @BeforeEach
    void tellAStory(@TempDir Path folder) {
        lin = Person.cloning(folder.resolve("origin.git"), "lin").with("TZ", "UTC");
        lin.write("content/candor.yml", Person.SITE.replace("Europe/Berlin", "UTC"));
        commit("2026-11-01T09:00:00Z", "Begin");
        lin.write(PAY, HEAD + FIRST);
        commit("2026-11-03T14:01:00Z", "Open");
        lin.write(PAY, HEAD + FIRST.replace("Some", "All") + SECOND);
        commit("2026-11-03T14:21:00Z", "Say more");
        lin.write("content/postmortems/pay.md", "---\ntitle: What we learnt\nstatus: draft\n---\n## Summary\nWords.\n");
        commit("2026-11-05T10:00:00Z", "Draft");
    }

    private void commit(String at, String message) {
        lin.with("GIT_AUTHOR_DATE", at).with("GIT_COMMITTER_DATE", at);
        lin.git("add", "-A");
        lin.git("commit", "-q", "-m", message);
    }

    @Test
    void showPrintsWhatReadersHad() {
        Person.Run then = lin.candor("show", "pay", "--as-of", "2026-11-03 14:05");
        assertThat(then.exit()).isZero();
        assertThat(then.out())
                .contains("Payments fail", "incidents/pay · SEV3 · investigating", "3 Nov 2026, 14:05 UTC")
                .contains("Some customers cannot pay by card.")
                .doesNotContain("All customers", "token", "We know", "\u001b");

        assertThat(lin.candor("show", "pay").out()).contains("All customers", "We know the cause.");
        assertThat(lin.candor("show", "pay", "--audience", "internal").out()).contains("The token has run out.");
    }

    @Test
    void showSaysWhyThereIsNothing() {
        Person.Run before = lin.candor("show", "pay", "--as-of", "2026-11-03T13:00:00Z");
        assertThat(before.exit()).isEqualTo(1);
        assertThat(before.err()).contains("pay was not there yet");

        Person.Run draft = lin.candor("show", "postmortems/pay");
        assertThat(draft.exit()).isEqualTo(1);
        assertThat(draft.err()).contains("was not for the public", "--audience internal");

        Person.Run wrong = lin.candor("show", "pya");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("there is no record \"pya\"", "did you mean \"pay\"?");

        Person.Run early = lin.candor("show", "pay", "--as-of", "1980-01-01T00:00:00Z");
        assertThat(early.exit()).isEqualTo(2);
        assertThat(early.err()).contains("when the repository begins");
    }

    @Test
    void logListsVersionsWithWhatChanged() {
        Person.Run log = lin.candor("log", "pay");
        assertThat(log.exit()).isZero();
        assertThat(log.err()).contains("There is postmortems/pay, too.");
        assertThat(log.out())
                .contains("incidents/pay · 2 versions")
                .containsSubsequence("14:21 UTC", "lin", "Say more", "[-Some-] {+All+} customers", "+ Identified")
                .containsSubsequence("14:01 UTC", "+ title: Payments fail", "+ Investigating")
                .doesNotContain("token");

        assertThat(lin.candor("log", "postmortems/pay").out()).contains("1 version,", "not for the public");
        assertThat(lin.candor("log", "nothing").exit()).isEqualTo(2);
    }

    @Test
    void aVersionCountsFromItsMerge() {
        lin.git("checkout", "-q", "-b", "side");
        lin.write(PAY, HEAD + FIRST.replace("Some", "Most") + SECOND);
        commit("2026-11-06T10:00:00Z", "Reword");
        lin.write(PAY, HEAD + FIRST.replace("Some", "Few") + SECOND);
        commit("2026-11-06T11:00:00Z", "Reword again");
        lin.git("checkout", "-q", "main");
        lin.with("GIT_AUTHOR_DATE", "2026-11-07T10:00:00Z").with("GIT_COMMITTER_DATE", "2026-11-07T10:00:00Z");
        lin.git("merge", "-q", "--no-ff", "-m", "Merge", "side");

        assertThat(lin.candor("log", "pay").out())
                .contains("3 versions", "7 Nov 2026, 10:00 UTC", "[-All-] {+Few+}")
                .doesNotContain("6 Nov 2026", "Most");
        assertThat(lin.candor("show", "pay", "--as-of", "2026-11-06T12:00:00Z").out())
                .contains("All customers");
    }

    @Test
    void diffSaysWhatAppearedChangedAndWent() {
        Person.Run day = lin.candor("diff", "2026-11-03T13:00:00Z", "2026-11-03T14:05:00Z");
        assertThat(day.exit()).isZero();
        assertThat(day.out())
                .contains("Checkout: Operational → Partial outage", "+ incidents/pay  Payments fail")
                .contains("1 appeared, 0 changed, 0 went.");

        assertThat(lin.candor("diff", "HEAD~2", "HEAD~1").out())
                .contains("~ incidents/pay", "[-Some-] {+All+} customers", "+ Identified")
                .contains("0 appeared, 1 changed, 0 went.");
        assertThat(lin.candor("diff", "HEAD~1").out()).contains("No record differs.");
        assertThat(lin.candor("diff", "HEAD~1", "--audience", "internal").out())
                .contains("+ postmortems/pay  What we learnt");
        assertThat(lin.candor("diff", "HEAD", "HEAD~3").out()).contains("- incidents/pay");
    }

    @Test
    void aShallowCloneSaysThatItDoesNotKnow() {
        lin.git("clone", "-q", "--depth", "1", "file://" + lin.home().resolve("status"), "../cut");
        String cut = lin.home().resolve("cut").toString();

        assertThat(lin.candor("log", "pay", "--source", cut).err()).contains("not known here", "--unshallow");
        assertThat(lin.candor("show", "pay", "--source", cut, "--as-of", "2026-11-03T14:05:00Z")
                        .err())
                .contains("shallow clone begins", "--unshallow");
    }

    @Test
    void aBuildAsOfAMomentHasItsRecordsAndItsClock() {
        Path out = lin.home().resolve("then");
        Person.Run build = lin.candor("build", "--as-of", "2026-11-03T14:05:00Z", "--out", out.toString());
        assertThat(build.exit()).isZero();
        assertThat(out.resolve("incidents/pay/index.html"))
                .content()
                .contains("Some customers")
                .doesNotContain("We know");
        assertThat(lin.candor("verify", out.toString(), "--source", ".").exit()).isZero();
        assertThat(lin.candor("build", "--as-of", "2999-01-01T00:00:00Z").err()).contains("lies ahead");
        assertThat(lin.candor("build", "--as-of", "HEAD", "--worktree").err()).contains("--worktree");
    }

    @Test
    void verifyChecksTheSignaturesOfCommitsThatCarryUpdates() {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/ssh-keygen")), "ssh-keygen makes the key of this test");
        Path secret = lin.home().resolve("id");
        lin.git("config", "gpg.format", "ssh");
        lin.git("config", "user.signingkey", secret + ".pub");
        lin.in(lin.home(), "ssh-keygen", "-q", "-N", "", "-t", "ed25519", "-f", secret.toString());
        String key = lin.in(lin.home(), "cat", secret + ".pub");
        lin.write("content/candor.yml", Person.SITE + "keys: [" + key + "]\n");
        lin.write(PAY, HEAD + FIRST + SECOND + "## Resolved — 2026-11-08T10:00:00Z\nAll is well.\n");
        lin.git("config", "commit.gpgsign", "true");
        commit("2026-11-08T10:00:00Z", "Resolve");
        String out = lin.home().resolve("site").toString();
        lin.candor("build", "--out", out);

        Person.Run verified = lin.candor("verify", out, "--source", ".");
        assertThat(verified.exit()).isZero();
        assertThat(verified.out()).contains("Signatures of 2 commits that carry updates: 1 verified, 1 not signed.");
        assertThat(lin.candor("verify", out, "--source", ".", "--signed").exit())
                .isEqualTo(1);
    }
}
