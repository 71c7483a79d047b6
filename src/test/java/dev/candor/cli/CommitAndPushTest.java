package dev.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An update becomes one commit of one file, and reaches the server whoever else is writing. */
class CommitAndPushTest {
    private static final String PATH = "content/incidents/2026/2026-11-03-payments-fail.md";
    private static final String ID = "2026-11-03-payments-fail";

    private Path bare;
    private Person lin;
    private Person sam;

    @BeforeEach
    void twoPeopleAndAServer(@TempDir Path folder) {
        bare = folder.resolve("status.git");
        lin = Person.cloning(bare, "lin");
        assertThat(lin.candor(
                        "incident",
                        "open",
                        "--title",
                        "Payments fail",
                        "--at",
                        "2026-11-03T10:05:00Z",
                        "--component",
                        "checkout=partial_outage",
                        "--text",
                        "We look into it.",
                        "--push"))
                .returns(0, Person.Run::exit)
                .extracting(Person.Run::out)
                .asString()
                .contains("Committed ", "Pushed to origin main");
        sam = Person.cloning(bare, "sam");
    }

    private static String[] update(String time, String text, String... more) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("incident", "update", ID, "--at", time, "--text", text),
                        java.util.stream.Stream.of(more))
                .toArray(String[]::new);
    }

    private String published() {
        return lin.in(bare, "git", "show", "main:" + PATH);
    }

    @Test
    void aCommitHoldsTheRecordAloneWithItsAuthor() {
        lin.write("content/candor.yml", Person.SITE + "# edited\n");
        lin.write("content/pages/about.md", "---\ntitle: About\n---\nstaged\n");
        lin.git("add", "content/pages/about.md");
        Person.Run run =
                lin.candor(update("2026-11-03T10:20:00Z", "More.", "--commit", "--author", "Ada <ada@acme.example>"));
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(lin.git("show", "--format=%an <%ae> %cn%n%B", "--name-only", "HEAD"))
                .isEqualTo("Ada <ada@acme.example> lin\nUpdate incident, update: Payments fail\n\nincidents/" + ID
                        + "\n\n\n" + PATH);
        assertThat(lin.git("status", "--porcelain")).isEqualTo("M content/candor.yml\nA  content/pages/about.md");
        assertThat(published()).doesNotContain("More.");
    }

    @Test
    void aPushThatWasOvertakenByAnotherFileIsRebased() {
        assertThat(sam.candor(
                        "notice",
                        "post",
                        "--title",
                        "Hello",
                        "--until",
                        "2027-01-01T00:00:00Z",
                        "--at",
                        "2026-11-03T10:10:00Z",
                        "--text",
                        "Hello.",
                        "--push"))
                .returns(0, Person.Run::exit);
        lin.write("content/candor.yml", Person.SITE + "# being edited\n");
        assertThat(lin.candor(update("2026-11-03T10:20:00Z", "More.", "--push")))
                .returns(0, Person.Run::exit);
        assertThat(published()).contains("More.");
        assertThat(lin.in(bare, "git", "log", "--format=%an %s", "main"))
                .isEqualTo(
                        "lin Update incident, update: Payments fail\nsam Post notice: Hello\nlin Open incident: Payments fail\nlin Begin");
        assertThat(lin.read("content/candor.yml")).endsWith("# being edited\n");
    }

    @Test
    void twoUpdatesOfOneIncidentAtOnceBothStand() throws Exception {
        for (int round = 0; round < 3; round++) {
            String hour = "2026-11-03T1" + (1 + round) + ":";
            Process one = lin.begin(update(hour + "10:00Z", "Lin in round " + round, "--push"));
            Process two = sam.begin(update(hour + "20:00Z", "Sam in round " + round, "--push"));
            Person.Run first = Person.finish(one, "");
            Person.Run second = Person.finish(two, "");
            assertThat(first.exit()).as(first.err()).isZero();
            assertThat(second.exit()).as(second.err()).isZero();
            assertThat(published()).contains("Lin in round " + round, "Sam in round " + round);
            lin.git("pull", "-q", "--rebase");
            sam.git("pull", "-q", "--rebase");
        }
        assertThat(published())
                .containsSubsequence("Lin in round 0", "Sam in round 0", "Lin in round 1", "Sam in round 1");
        assertThat(lin.git("log", "--merges")).isEmpty();
        assertThat(lin.git("status", "--porcelain")).isEmpty();
    }

    @Test
    void anIncidentThatSomebodyElseResolvedIsNotResolvedTwice() {
        assertThat(sam.candor("incident", "resolve", ID, "--text", "It works.", "--push"))
                .returns(0, Person.Run::exit);
        Person.Run late = lin.candor("incident", "resolve", ID, "--text", "Works!", "--push");
        assertThat(late.exit()).isEqualTo(3);
        assertThat(late.err())
                .contains("somebody else changed " + PATH + " at the same time: the incident is resolved already")
                .contains("was not pushed", "git pull --rebase");
        assertThat(published()).contains("It works.").doesNotContain("Works!");
        assertThat(lin.git("log", "-1", "--format=%s")).isEqualTo("Resolve incident: Payments fail");
        assertThat(lin.git("status", "--porcelain")).isEmpty();
    }

    @Test
    void aPushThatTheServerRefusesSaysWhyAndLosesNothing() throws Exception {
        hook(bare.resolve("hooks/pre-receive"), "echo 'no pushes on Fridays' >&2; exit 1");
        Person.Run run = lin.candor(update("2026-11-03T10:20:00Z", "More.", "--push"));
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err())
                .contains(
                        "the server did not take the push",
                        "no pushes on Fridays",
                        "is safe on your branch",
                        "git push");
        assertThat(lin.git("show", "HEAD:" + PATH)).contains("More.");
        assertThat(lin.drafts()).isEmpty();
    }

    @Test
    void aHookThatRefusesTheCommitLeavesTheTextInTheFile() throws Exception {
        hook(lin.folder().resolve(".git/hooks/pre-commit"), "echo 'no commits today' >&2; exit 1");
        Person.Run run = lin.candor(
                "incident",
                "open",
                "--title",
                "Another",
                "--at",
                "2026-11-04T10:00:00Z",
                "--text",
                "Words.",
                "--commit");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("is written, but Git did not commit it: no commits today", "git add ");
        assertThat(lin.read("content/incidents/2026/2026-11-04-another.md")).contains("Words.");
        assertThat(lin.git("diff", "--cached", "--name-only")).isEmpty();
    }

    @Test
    void whatCannotBeCommittedIsSaidBeforeAnythingIsWritten() {
        String before = lin.read(PATH);
        lin.git("remote", "rename", "origin", "server");
        lin.git("checkout", "-q", "--detach");
        refused(lin, "--push", "HEAD is detached", "git switch");
        lin.git("checkout", "-q", "-b", "other");
        lin.git("remote", "remove", "server");
        refused(lin, "--push", "the branch other has no remote to push to", "leave out --push");
        refused(
                lin.with("GIT_CONFIG_GLOBAL", "/dev/null").with("EMAIL", ""),
                "--author=Ada",
                "--author is not a person",
                "Ada Lovelace <ada@example.org>");
        lin.git("config", "user.useConfigOnly", "true");
        refused(lin, "--commit", "Git does not know who you are", "git config --global user.name");
        assertThat(lin.read(PATH)).isEqualTo(before);
        lin.write(PATH, before + "<!-- mine -->\n");
        refused(
                lin.with("GIT_CONFIG_GLOBAL", lin.home() + "/.gitconfig"),
                "--commit",
                PATH + " has changes that are not committed",
                "leave out --commit");
        assertThat(lin.read(PATH)).isEqualTo(before + "<!-- mine -->\n");
        assertThat(Person.alone(lin.home().resolveSibling("kim"))
                        .candor("incident", "open", "--title", "T", "--text", "x", "--commit")
                        .err())
                .contains("is in no repository");
    }

    private static void refused(Person person, String option, String reason, String hint) {
        String[] words = option.startsWith("--author")
                ? update("2026-11-03T10:20:00Z", "More.", "--commit", option)
                : update("2026-11-03T10:20:00Z", "More.", option);
        Person.Run run = person.candor(words);
        assertThat(run.exit()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains(reason).contains(hint);
    }

    @Test
    void aMergeInProgressIsFinishedFirst() {
        lin.git("checkout", "-q", "-b", "side");
        lin.write("content/x.txt", "side\n");
        lin.git("add", ".");
        lin.git("commit", "-q", "-m", "side");
        lin.git("checkout", "-q", "main");
        lin.write("content/y.txt", "main\n");
        lin.git("add", ".");
        lin.git("commit", "-q", "-m", "main");
        lin.git("merge", "-q", "--no-commit", "--no-ff", "side");
        refused(lin, "--commit", "in the middle of a merge", "finish it first");
    }

    @Test
    void aCommitIsSignedWhereGitIsSetUpSo() {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/ssh-keygen")), "ssh-keygen makes the key");
        Path key = lin.home().resolve("key");
        lin.in(lin.home(), "ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key.toString());
        for (List<String> setting : List.of(
                List.of("gpg.format", "ssh"),
                List.of("user.signingkey", key.toString()),
                List.of("commit.gpgsign", "true"))) {
            lin.git("config", setting.get(0), setting.get(1));
        }
        assertThat(sam.candor(update("2026-11-03T10:10:00Z", "From Sam.", "--push")))
                .returns(0, Person.Run::exit);
        assertThat(lin.candor(update("2026-11-03T10:20:00Z", "Signed.", "--push")))
                .returns(0, Person.Run::exit);
        assertThat(lin.git("cat-file", "commit", "HEAD")).contains("gpgsig -----BEGIN SSH SIGNATURE-----");
        assertThat(published()).contains("From Sam.", "Signed.");

        lin.git("config", "user.signingkey", key + "-lost");
        Person.Run run = lin.candor(update("2026-11-03T10:30:00Z", "Unsigned?", "--commit"));
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("Git did not commit it");
        assertThat(lin.git("log", "-1", "--format=%b")).doesNotContain("Unsigned?");
    }

    private static void hook(Path file, String script) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
