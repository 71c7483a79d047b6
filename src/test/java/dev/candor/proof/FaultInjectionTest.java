package dev.candor.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build is killed at its n-th rename, write, link and so on, or that call fails: the folder holds the old site or the new one, whole, and the next build works.
 *
 * <p>It needs {@code strace}. The default run takes every rename and a few of the others; {@code -Dcandor.proof=full} takes every call.
 */
class FaultInjectionTest {
    private static final Path STRACE = Path.of("/usr/bin/strace");
    private static final boolean FULL = "full".equals(System.getProperty("candor.proof"));
    private static final int MOST = 60;
    private static final List<String> CALLS = List.of("mkdir", "openat", "write", "link", "unlink", "rmdir");
    private static final List<String> ERRORS = List.of("ENOSPC", "EIO", "EACCES");

    @TempDir
    private Path temp;

    @TestFactory
    Stream<DynamicTest> killedAtARename() {
        return IntStream.rangeClosed(1, 2).mapToObj(n -> test("rename", "signal=KILL", n));
    }

    @TestFactory
    Stream<DynamicTest> failingRenames() {
        return IntStream.rangeClosed(1, 2)
                .boxed()
                .flatMap(n -> ERRORS.stream().map(error -> test("rename", "error=" + error, n)));
    }

    @TestFactory
    Stream<DynamicTest> killedAtAnotherCall() {
        return CALLS.stream().flatMap(call -> counts(call).mapToObj(n -> test(call, "signal=KILL", n)));
    }

    @TestFactory
    Stream<DynamicTest> failingOtherCalls() {
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < CALLS.size(); i++) {
            String call = CALLS.get(i);
            String error = "error=" + ERRORS.get(i % ERRORS.size());
            counts(call).forEach(n -> tests.add(test(call, error, n)));
        }
        return tests.stream();
    }

    private static IntStream counts(String call) {
        return FULL ? IntStream.rangeClosed(1, MOST) : IntStream.of(call.equals("link") ? 1 : 2);
    }

    private DynamicTest test(String call, String fault, int n) {
        return DynamicTest.dynamicTest(call + " " + n + " " + fault, () -> check(call, fault, n));
    }

    private void check(String call, String fault, int n) throws IOException {
        assumeThat(STRACE).isExecutable();
        Path folder = Files.createTempDirectory(temp, "case");
        Path site = folder.resolve("site");
        TinySite.write(site, "one");
        Candor.Run run = faulty(folder, call, fault + ":when=" + n, site);
        String version = Files.exists(site)
                ? OnDisk.wholeVersion(site)
                : OnDisk.wholeVersion(folder.resolve(".site.candor-old"));
        assertThat(version).as(run.said()).isIn("one", "two");
        boolean mustHit = !FULL && (fault.startsWith("signal") || call.equals("rename"));
        assertThat(mustHit && run.exit() == 0).as("the fault is met").isFalse();
        assertThat(run.said()).doesNotContain("\tat ").doesNotContain("Exception in");
        if (fault.startsWith("error")) {
            assertThat(site).as("a call that fails is not a crash").exists();
            assertThat(run.exit()).as(run.said()).isIn(0, 3);
            assertThat(version)
                    .isEqualTo(run.exit() == 0 || run.err().contains("the new site is in its place") ? "two" : "one");
        }
        TinySite.write(site, "three");
        assertThat(OnDisk.wholeVersion(site)).isEqualTo("three");
        assertThat(OnDisk.names(folder)).containsExactly(".site.candor-lock", "home", "site");
    }

    /** Only calls on the files of the site count, in one thread, so that the n-th is the n-th. */
    private static Candor.Run faulty(Path folder, String call, String fault, Path site) {
        List<String> tracer = new ArrayList<>(List.of(STRACE.toString(), "-f", "-qq", "-o", "/dev/null"));
        paths(folder).forEach(path -> tracer.addAll(List.of("-P", path.toString())));
        tracer.addAll(List.of("-e", "trace=" + call, "-e", "inject=" + call + ":" + fault));
        return Candor.in(folder.resolve("home"))
                .starting(TinySite.class)
                .javaOption("-Djava.util.concurrent.ForkJoinPool.common.parallelism=0")
                .under(tracer.toArray(String[]::new))
                .run(site.toString(), "two");
    }

    private static List<Path> paths(Path folder) {
        List<Path> paths = new ArrayList<>();
        for (String root : List.of("site", ".site.candor-new", ".site.candor-old")) {
            paths.add(folder.resolve(root));
            for (String file : List.of(
                    TinySite.SAME,
                    TinySite.VERSION,
                    "only-in-one/index.html",
                    "only-in-two/index.html",
                    "candor.manifest.json")) {
                Path path = folder.resolve(root).resolve(file);
                paths.add(path);
                paths.add(path.getParent());
            }
        }
        return paths.stream().distinct().toList();
    }
}
