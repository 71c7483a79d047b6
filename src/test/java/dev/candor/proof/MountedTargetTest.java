package dev.candor.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.candor.problem.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Targets on file systems of their own: full, read-only, or the mount point itself. Skipped where the user may not mount. */
@Timeout(60)
class MountedTargetTest {
    private static final int MIB = 1 << 20;
    private static final int PAGE = 4096;

    @TempDir
    private Path temp;

    private Path disk;
    private Path site;

    @BeforeEach
    void mount() throws IOException {
        disk = Files.createDirectory(temp.resolve("disk"));
        site = disk.resolve("site");
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=1m", "candor-test", disk.toString()))
                .as("may mount")
                .isZero();
    }

    @AfterEach
    void unmount() {
        run("umount", disk.toString());
    }

    @Test
    void anotherFileSystemIsATargetLikeAnyOther() {
        TinySite.write(site, "one");
        TinySite.write(site, "two");
        assertThat(OnDisk.wholeVersion(site)).isEqualTo("two");
    }

    @Test
    void aFullDiskLeavesTheOldSiteWhereverTheRoomEnds() throws IOException {
        TinySite.write(site, "one");
        List<String> versions = new ArrayList<>();
        for (int pages = 0; pages < 12; pages++) {
            Path filler = fillBut(pages);
            versions.add(afterTrying("two"));
            Files.delete(filler);
            TinySite.write(site, "one");
        }
        assertThat(versions).startsWith("one").endsWith("two").isSubsetOf("one", "two");
        assertThat(OnDisk.names(disk)).containsExactly(".site.candor-lock", "site");
    }

    @Test
    void aReadOnlyDiskIsSaid() {
        TinySite.write(site, "one");
        assertThat(run("mount", "-o", "remount,ro", disk.toString())).isZero();
        assertThatThrownBy(() -> TinySite.write(site, "two"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("cannot write the site to " + site)
                .hasMessageNotContaining("Exception");
        assertThat(OnDisk.wholeVersion(site)).isEqualTo("one");
    }

    @Test
    void aMountPointCannotBeReplacedAndThatIsSaid() throws IOException {
        Files.writeString(disk.resolve(".gitkeep"), "");
        assertThatThrownBy(() -> TinySite.write(disk, "one"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("cannot write the site to " + disk)
                .extracting(failure -> ((Failure) failure).hint())
                .asString()
                .contains("name a folder below it");
        assertThat(OnDisk.names(disk)).containsExactly(".gitkeep");
    }

    /** The version that is there after somebody tried to write one. */
    private String afterTrying(String version) {
        try {
            TinySite.write(site, version);
        } catch (Failure failure) {
            assertThat(failure.reason()).contains("cannot write the site to").doesNotContain("Exception");
        }
        return OnDisk.wholeVersion(site);
    }

    private Path fillBut(int pages) throws IOException {
        Path filler = disk.resolve("filler");
        Files.write(filler, new byte[Math.toIntExact(Files.getFileStore(disk).getUsableSpace()) - pages * PAGE]);
        assertThat(Files.size(filler)).isLessThan(MIB);
        return filler;
    }

    private static int run(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
