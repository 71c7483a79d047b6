package dev.candor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.git.GitSource;
import dev.candor.git.NewCommit;
import dev.candor.git.NewRepository;
import dev.candor.git.SourceRequest;
import dev.candor.model.Audience;
import dev.candor.problem.Problem;
import dev.candor.record.CatalogReader;
import dev.candor.record.Reading;
import dev.candor.record.Tolerance;
import dev.candor.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo's repository ends with the demo's files and came about as a real one would. */
class DemoHistoryTest {
    private static final Path CONTENT = Path.of("content");
    private final List<NewCommit> commits = DemoHistory.commits();

    @Test
    void endsWithTheFilesOfTheDemo() throws IOException {
        Map<String, byte[]> last = new TreeMap<>();
        commits.forEach(commit -> last.putAll(commit.files()));
        try (var files = Files.walk(CONTENT)) {
            List<Path> expected = files.filter(Files::isRegularFile).toList();
            assertThat(last).hasSameSizeAs(expected);
            for (Path file : expected) {
                assertThat(last.get(file.toString())).as(file.toString()).isEqualTo(Files.readAllBytes(file));
            }
        }
    }

    @Test
    void givesEachUpdateACommitAtItsTimeByASpeaker() {
        assertThat(commits).isSortedAccordingTo(Comparator.comparing(NewCommit::at));
        assertThat(commits).hasSizeGreaterThan(200);
        assertThat(commits).extracting(NewCommit::author).doesNotContainNull().contains("Ines Halvorsen");
        assertThat(at("2026-11-12T13:42:00Z").message()).isEqualTo("Identified: Some card payments fail\n");
        assertThat(text(at("2026-11-12T13:42:00Z"), "content/incidents/2026/2026-11-12-card-payments-fail.md"))
                .contains("## Identified — 2026-11-12T13:42:00Z")
                .doesNotContain("2026-11-12T14:05:00Z");
    }

    @Test
    void editsSomeLaterAddsOneRemovesOneMovesAWindow() {
        String incidents = "content/incidents/2026/";
        assertThat(text(at("2026-06-18T08:40:00Z"), incidents + "2026-06-18-sign-in-outage.md"))
                .contains("for some users");
        assertThat(text(at("2026-06-22T14:10:00Z"), incidents + "2026-06-18-sign-in-outage.md"))
                .contains("57 minutes in all");
        String boards = incidents + "2026-07-17-departure-boards-stale.md";
        assertThat(text(at("2026-07-17T12:33:00Z"), boards)).contains("screens on board");
        assertThat(text(at("2026-07-17T13:20:00Z"), boards)).doesNotContain("screens on board");
        assertThat(text(at("2026-10-16T08:15:00Z"), incidents + "2026-10-14-manifests-late.md"))
                .contains("## Monitoring — 2026-10-14T05:14:00Z");
        assertThat(text(at("2026-11-02T09:00:00Z"), "content/maintenance/2026/2026-11-17-booking-database-upgrade.md"))
                .contains("start: 2026-11-17T00:00:00Z");
    }

    @Test
    void isTheSameRepositoryEachTime(@TempDir Path folder) throws IOException {
        NewRepository.write(folder.resolve("one"), commits);
        NewRepository.write(folder.resolve("two"), DemoHistory.commits());
        assertThat(Files.readString(folder.resolve("one/.git/refs/heads/main")))
                .isEqualTo(Files.readString(folder.resolve("two/.git/refs/heads/main")));
        assertThat(folder.resolve("one/content/candor.yml")).hasSameBinaryContentAs(CONTENT.resolve("candor.yml"));
    }

    @Test
    void holdsRecordsWithoutErrorsAtEveryMoment(@TempDir Path folder) {
        NewRepository.write(folder, commits);
        assertThat(read(folder, "HEAD").problems()).filteredOn(Problem::isError).isEmpty();
        for (int back = 1; back < commits.size(); back += 40) {
            assertThat(read(folder, "HEAD~" + back).problems())
                    .filteredOn(Problem::isError)
                    .isEmpty();
        }
    }

    private static Reading read(Path folder, String ref) {
        SourceRequest request = new SourceRequest(
                folder.toString(), Optional.of(ref), Optional.empty(), folder.resolve("cache"), false);
        try (SourceTree tree = GitSource.open(request)) {
            return CatalogReader.read(tree, Audience.INTERNAL, Tolerance.STRICT);
        }
    }

    private NewCommit at(String moment) {
        return commits.stream()
                .filter(commit -> commit.at().toString().equals(moment))
                .findFirst()
                .orElseThrow();
    }

    private static String text(NewCommit commit, String path) {
        assertThat(commit.files()).containsKey(path);
        return new String(commit.files().get(path), StandardCharsets.UTF_8);
    }
}
