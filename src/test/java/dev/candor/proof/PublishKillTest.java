package dev.candor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.git.GitRepo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Wherever a delivery is killed, readers see a whole site, and the next run finishes the job once. */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class PublishKillTest {
    @TempDir
    private Path temp;

    private GitRepo records;
    private Candor program;

    @BeforeEach
    void begin() {
        records = GitRepo.init(temp.resolve("records"));
        records.write("candor.yml", "title: Acme Status\ntimezone: UTC\nurl: https://status.acme.example/\n");
        program = Candor.in(temp.resolve("home")).javaOption("-Djava.io.tmpdir=" + temp);
        say(0);
    }

    /** The commit of one more incident. */
    private String say(int number) {
        records.write("incidents/2026/2026-11-01-outage-" + number + ".md", """
                ---
                title: Outage %d
                ---
                ## Resolved — %s
                It works again.
                """.formatted(
                        number, Instant.parse("2026-11-01T10:00:00Z").plusSeconds(60L * number)));
        return records.commit("Report outage " + number);
    }

    private Killing publishing(String target, String... more) {
        List<String> arguments = new ArrayList<>(List.of("publish", "--source", records.location(), "--to", target));
        arguments.addAll(List.of("--now", "2026-11-03T12:00:00Z"));
        arguments.addAll(List.of(more));
        return new Killing(program, arguments.toArray(String[]::new));
    }

    @Test
    void aFolderShowsAWholeSiteAndHoldsNoLeftovers() throws Exception {
        Path live = temp.resolve("live");
        Killing killing = publishing("folder:" + live);
        String old = records.head();
        killing.finish();
        for (int round = 1; round <= Killing.TIMES; round++) {
            String fresh = say(round);
            killing.kill();
            assertThat(commit(live.resolve("current"))).isIn(old, fresh);

            killing.finish();
            assertThat(commit(live.resolve("current"))).isEqualTo(fresh);
            assertThat(OnDisk.names(live)).containsExactly(".candor-lock", "current", "releases");
            assertThat(OnDisk.names(live.resolve("releases"))).hasSize(2);
            old = fresh;
        }
        killing.assertHits();
    }

    @Test
    void aBranchHoldsAWholeSiteAndEachOnlyOnce() throws Exception {
        GitRepo remote = GitRepo.init(temp.resolve("remote"), "--bare");
        Killing killing = publishing("branch:gh-pages", "--keep-history", "--remote", remote.location());
        String old = records.head();
        killing.finish();
        for (int round = 1; round <= Killing.TIMES; round++) {
            String fresh = say(round);
            killing.kill();
            assertThat(onBranch(remote, round + ".killed")).isIn(old, fresh);
            // The remote is a folder, so the kill hits its side too; a server would have let go of the lock itself.
            Files.deleteIfExists(remote.path("refs/heads/gh-pages.lock"));

            killing.finish();
            assertThat(onBranch(remote, round + ".finished")).isEqualTo(fresh);
            assertThat(remote.git("rev-list", "--count", "gh-pages").strip()).isEqualTo(String.valueOf(round + 1));
            old = fresh;
        }
        remote.git("fsck", "--strict", "--no-dangling");
        killing.assertHits();
    }

    private String onBranch(GitRepo remote, String name) throws IOException {
        Path files = Files.createDirectories(temp.resolve(name));
        remote.git("--work-tree=" + files, "checkout", "-q", "-f", "gh-pages", "--", ".");
        return commit(files);
    }

    private static String commit(Path site) throws IOException {
        return OnDisk.whole(site.toRealPath()).about().getOrDefault("commit", "");
    }
}
