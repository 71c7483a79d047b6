package dev.candor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every reference of every page of the demo leads somewhere, from a folder as from a host. */
class DemoLinksTest {
    @TempDir
    private static Path temp;

    private static Path site;

    @BeforeAll
    static void build() {
        site = temp.resolve("site");
        Candor.Run run = Candor.in(temp.resolve("home")).run("build", "--worktree", "--out", site.toString());
        assertThat(run.exit()).as(run.said()).isZero();
    }

    @Test
    void noReferenceLeadsNowhere() {
        Links links = new Links(site);
        assertThat(links.broken()).isEmpty();
        assertThat(links.followed()).isGreaterThan(5_000);
    }

    @Test
    void theCheckFindsWhatIsBroken() throws IOException {
        Path broken = Files.createDirectories(temp.resolve("broken"));
        Files.writeString(
                broken.resolve("index.html"),
                "<a id=x href='#y'></a><a href='no.html'></a><a href='/root'></a><a href='../out'></a><a href='#x'></a>");
        assertThat(new Links(broken).broken())
                .containsExactly("index.html: #y", "index.html: no.html", "index.html: /root", "index.html: ../out");
    }
}
