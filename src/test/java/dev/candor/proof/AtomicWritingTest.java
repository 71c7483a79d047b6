package dev.candor.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.problem.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder holds the old site or the new one, whole; see docs/decisions/atomic-writing.md. */
class AtomicWritingTest {
    @TempDir
    private Path temp;

    private Path site;
    private Path old;
    private Path fresh;

    @BeforeEach
    void name() {
        site = temp.resolve("www/site");
        old = temp.resolve("www/.site.candor-old");
        fresh = temp.resolve("www/.site.candor-new");
    }

    @Test
    void aSiteReplacesTheOneBeforeIt() {
        TinySite.write(site, "one");
        TinySite.write(site, "two");
        assertThat(OnDisk.wholeVersion(site)).isEqualTo("two");
        assertThat(OnDisk.names(site.getParent())).containsExactly(".site.candor-lock", "site");
    }

    @Test
    void unchangedFilesKeepTheirBytesAndTimes() throws IOException {
        TinySite.write(site, "one");
        FileTime before = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(site.resolve(TinySite.SAME), before);
        Files.setLastModifiedTime(site.resolve(TinySite.VERSION), before);
        TinySite.write(site, "two");
        assertThat(Files.getLastModifiedTime(site.resolve(TinySite.SAME))).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(site.resolve(TinySite.VERSION))).isGreaterThan(before);
    }

    @Test
    void aCrashBetweenTheTwoRenamesIsUndone() throws IOException {
        TinySite.write(site, "one");
        Files.move(site, old);
        writeHalf(fresh);
        assertThatThrownBy(() -> TinySite.failing(site, "two")).isInstanceOf(Failure.class);
        assertThat(OnDisk.wholeVersion(site)).isEqualTo("one");
    }

    @Test
    void anEmptyFolderThatAScriptMadeDoesNotCostTheOldSite() throws IOException {
        TinySite.write(site, "one");
        Files.move(site, old);
        Files.createDirectory(site);
        assertThatThrownBy(() -> TinySite.failing(site, "two")).isInstanceOf(Failure.class);
        assertThat(OnDisk.wholeVersion(site)).isEqualTo("one");
    }

    @Test
    void aCrashWhileTheOldSiteWasDeletedLeavesTheNewOne() throws IOException {
        TinySite.write(site, "two");
        writeHalf(old);
        TinySite.write(site, "three");
        assertThat(OnDisk.wholeVersion(site)).isEqualTo("three");
        assertThat(old).doesNotExist();
    }

    @Test
    void halfAnOldSiteIsNeverTakenForOne() throws IOException {
        writeHalf(old);
        TinySite.write(site, "one");
        assertThat(OnDisk.wholeVersion(site)).isEqualTo("one");
        assertThat(OnDisk.names(site.getParent())).containsExactly(".site.candor-lock", "site");
    }

    @Test
    void aFolderWithOtherFilesIsRefusedAndStaysAsItWas() throws IOException {
        Files.createDirectories(site.resolve("photos"));
        Files.writeString(site.resolve("photos/cat.txt"), "cat");
        assertThatThrownBy(() -> TinySite.write(site, "one"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("holds files that Candor did not write: photos/cat.txt");
        assertThat(OnDisk.files(site)).containsExactly("photos/cat.txt");
    }

    @Test
    void aFileThatSomebodyAddedToTheSiteIsRefusedToo() throws IOException {
        TinySite.write(site, "one");
        Files.writeString(site.resolve("CNAME"), "status.acme.example");
        assertThatThrownBy(() -> TinySite.write(site, "two")).hasMessageContaining("did not write: CNAME");
        assertThat(site.resolve("CNAME")).hasContent("status.acme.example");
    }

    @Test
    void placeholdersOfGitStay() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve(".gitkeep"), "");
        TinySite.write(site, "one");
        assertThat(site.resolve(".gitkeep")).exists();
        assertThat(site.resolve(TinySite.VERSION)).hasContent("one");
    }

    @Test
    void aLinkToTheFolderIsFollowedAndStays() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link"), Files.createDirectories(site));
        TinySite.write(link, "one");
        assertThat(link).isSymbolicLink();
        assertThat(OnDisk.wholeVersion(site)).isEqualTo("one");
    }

    @Test
    void linksInsideTheSiteAreStrangers() throws IOException {
        TinySite.write(site, "one");
        Path outside = Files.writeString(temp.resolve("outside"), "precious");
        Files.createSymbolicLink(site.resolve("link"), outside);
        assertThatThrownBy(() -> TinySite.write(site, "two")).hasMessageContaining("did not write: link");
        assertThat(outside).hasContent("precious");
    }

    @Test
    void whatCannotBeWrittenIsSaidAndTheOldSiteStays() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "");
        assertThatThrownBy(() -> TinySite.write(file.resolve("site"), "one"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("cannot write the site to");
        assertThatThrownBy(() -> TinySite.write(file, "one")).isInstanceOf(Failure.class);
        assertThat(file).hasContent("");
    }

    @Test
    void buildsAtTheSameTimeTakeTurns() {
        List<Candor> programs = new ArrayList<>();
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Candor program = Candor.in(temp.resolve("home" + i)).starting(TinySite.class);
            programs.add(program);
            processes.add(program.start(site.toString(), "v" + i));
        }
        for (int i = 0; i < 4; i++) {
            Candor.Run run = programs.get(i).end(processes.get(i));
            assertThat(run.exit()).as(run.said()).isZero();
        }
        assertThat(OnDisk.wholeVersion(site)).startsWith("v");
        assertThat(OnDisk.names(site.getParent())).containsExactly(".site.candor-lock", "site");
    }

    private static void writeHalf(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("about"));
        Files.writeString(folder.resolve(TinySite.SAME), "abo");
    }
}
