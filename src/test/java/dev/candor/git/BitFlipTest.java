package dev.candor.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.problem.Failure;
import dev.candor.source.RecordKey;
import dev.candor.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One random bit of one random file of a repository flipped: right bytes or one sentence, never wrong bytes or a crash. */
@Timeout(120)
class BitFlipTest {
    private static final int FLIPS = 150;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void neverReadsWrongBytes(boolean packed) throws IOException {
        GitRepo repo = GitRepo.small(folder.resolve("repo"));
        IntStream.range(0, 12).forEach(i -> repo.write("content/incidents/2026/n" + i + ".md", "text ".repeat(40) + i));
        repo.commit("many");
        repo.write("content/incidents/2026/n3.md", "text ".repeat(39) + "changed")
                .commit("change");
        if (packed) {
            repo.git("gc", "-q");
        }
        Map<String, byte[]> truth = read(repo);
        assertThat(truth).hasSize(14);
        Random random = new Random(packed ? 1 : 2);
        List<Path> files = files(repo);
        for (int i = 0; i < FLIPS; i++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] good = Files.readAllBytes(file);
            byte[] bad = good.clone();
            int at = random.nextInt(bad.length);
            bad[at] ^= (byte) (1 << random.nextInt(8));
            replace(file, bad);
            read(repo)
                    .forEach((version, bytes) ->
                            assertThat(bytes).as(file + " at " + at).isEqualTo(truth.getOrDefault(version, bytes)));
            replace(file, good);
        }
    }

    /** What could be read, by its id; whatever could not says so in a {@link Failure}, and anything else fails the test. */
    private static Map<String, byte[]> read(GitRepo repo) {
        Map<String, byte[]> bytes = new HashMap<>();
        try (SourceTree tree = GitSource.open(SourceRequest.of(repo.location(), repo.path("cache")))) {
            tree.files()
                    .forEach(file -> failing(
                            () -> bytes.put(file.version(), file.content().get())));
            tree.files().forEach(file -> failing(() -> tree.history().versions(RecordKey.of(file.path()))));
        } catch (Failure failure) {
            assertThat(failure.reason()).isNotEmpty();
        }
        return bytes;
    }

    private static void failing(Runnable read) {
        try {
            read.run();
        } catch (Failure failure) {
            assertThat(failure.reason()).isNotEmpty();
        }
    }

    private static List<Path> files(GitRepo repo) {
        try (Stream<Path> all = Files.walk(repo.path(".git"))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("/hooks/")
                            && !file.toString().contains("/logs/"))
                    .filter(file -> !file.endsWith("index") && file.toFile().length() > 0)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Files.deleteIfExists(file);
        Files.write(file, bytes);
    }
}
