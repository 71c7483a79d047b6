package dev.candor.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.candor.git.GitRepo;
import dev.candor.output.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same commit at the same moment comes to the same bytes, wherever and by whomever it is built. */
class DeterminismTest {
    private static final Path RECORDS = Path.of("src/test/resources/golden/outage/content");
    private static final Path JAVAS = Path.of("/usr/lib/jvm");

    @TempDir
    private static Path temp;

    private static GitRepo repo;
    private static Map<String, String> plain;

    @BeforeAll
    static void build() throws IOException {
        repo = GitRepo.init(temp.resolve("repo"));
        for (String path : OnDisk.files(RECORDS)) {
            repo.write("content/" + path, Files.readAllBytes(RECORDS.resolve(path)));
        }
        repo.commit("Begin");
        repo.write(
                "content/incidents/2026-09-14-search.md",
                "---\ntitle: Search was slów\n---\n## Update — 2026-09-14T08:00:00Z\nSlow.\n");
        repo.commit("Change");
        plain = built(candor("plain").with("TZ", "UTC").with("LC_ALL", "C.UTF-8"));
    }

    @Test
    void theMomentDoesMatter() {
        assertThat(built(candor("later"), "--now", "2026-11-04T00:00:00Z")).isNotEqualTo(plain);
    }

    @Test
    void zoneLanguageAndFolderDoNot() {
        Candor elsewhere = candor("elsewhere")
                .with("TZ", "Asia/Kathmandu")
                .with("LC_ALL", "tr_TR.UTF-8")
                .javaOption("-Duser.language=tr")
                .javaOption("-Duser.country=TR")
                .from(Path.of("/"));
        assertThat(differing(built(elsewhere))).isEmpty();
    }

    @Test
    void theEncodingAndTheNumberOfProcessorsDoNot() {
        Candor old = candor("old")
                .with("TZ", "Pacific/Apia")
                .with("LC_ALL", "C")
                .javaOption("-Dfile.encoding=ISO-8859-1")
                .javaOption("-Duser.language=ar")
                .javaOption("-XX:ActiveProcessorCount=7");
        assertThat(differing(built(old))).isEmpty();
    }

    @Test
    void aBareCopyInAnotherPlaceDoesNot() {
        repo.git("clone", "-q", "--bare", ".", "../copy.git");
        Path out = temp.resolve("from-copy");
        Candor.Run run = Candor.in(temp.resolve("home-copy"))
                .run("build", "--source", temp.resolve("copy.git").toString(), "--out", out.toString());
        assertThat(run.exit()).as(run.said()).isZero();
        assertThat(differing(files(out))).isEmpty();
    }

    @Test
    void anotherJavaDoesNot() {
        Optional<Path> java = javas().filter(home -> !home.equals(Path.of(System.getProperty("java.home"))))
                .filter(home -> release(home).matches("(?s).*JAVA_VERSION=\"(2[1-9]|[3-9][0-9])\\b.*"))
                .findFirst();
        assumeThat(java).as("a second, newer Java").isPresent();
        assertThat(differing(built(candor("newer").on(java.orElseThrow())))).isEmpty();
    }

    /** Paths whose bytes are not those of the plain build. */
    private static Set<String> differing(Map<String, String> files) {
        Set<String> paths = new TreeSet<>(files.keySet());
        paths.addAll(plain.keySet());
        paths.removeIf(path -> Objects.equals(files.get(path), plain.get(path)));
        return paths;
    }

    private static Candor candor(String name) {
        return Candor.in(temp.resolve("home-" + name));
    }

    private static Map<String, String> built(Candor candor, String... more) {
        Path out = temp.resolve("out" + candor.hashCode());
        List<String> arguments = Stream.concat(
                        Stream.of("build", "--source", repo.location(), "--out", out.toString()), Stream.of(more))
                .toList();
        Candor.Run run = candor.run(arguments.toArray(String[]::new));
        assertThat(run.exit()).as(run.said()).isZero();
        return files(out);
    }

    private static Map<String, String> files(Path site) {
        Map<String, String> files = new TreeMap<>();
        for (String path : OnDisk.files(site)) {
            files.put(path, fingerprint(site.resolve(path)));
        }
        return files;
    }

    private static String fingerprint(Path file) {
        try {
            return Fingerprint.of(Files.readAllBytes(file)).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> javas() {
        try (Stream<Path> homes = Files.isDirectory(JAVAS) ? Files.list(JAVAS) : Stream.empty()) {
            return homes.filter(home -> Files.isExecutable(home.resolve("bin/java"))).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String release(Path home) {
        try {
            return Files.isRegularFile(home.resolve("release")) ? Files.readString(home.resolve("release")) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
