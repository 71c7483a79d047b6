package dev.candor.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.git.GitRepo;
import dev.candor.git.GitSource;
import dev.candor.git.SourceRequest;
import dev.candor.model.Audience;
import dev.candor.output.OutputFile;
import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import dev.candor.source.SourceTree;
import dev.candor.write.Progress;
import dev.candor.write.SiteWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A build over the last one")
class IncrementalBuildTest {
    private static final int HISTORIES = Integer.getInteger("candor.histories", 3);
    private static final int STEPS = 6;

    private static final String SETTINGS = """
            title: Acme
            timezone: UTC
            components:
              - {id: api, name: API}
            """;
    private static final String OVER = """
            ---
            title: Outage %d
            components: {api: partial_outage}
            ---

            ## Investigating — 2026-01-05T08:00:00Z
            We look into it.

            ## Resolved — 2026-01-05T09:00:00Z
            It works again.
            """;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("is byte for byte a build from nothing, over random histories")
    void equalsAFullBuild() throws IOException {
        for (int seed = 0; seed < HISTORIES; seed++) {
            GitRepo repo = GitRepo.init(folder.resolve("repo" + seed));
            RandomEdits team = new RandomEdits(repo, seed);
            Path kept = folder.resolve("kept" + seed);
            for (int step = 0; step < STEPS; step++) {
                team.step();
                Path full = folder.resolve("full" + seed + "-" + step);
                build(repo, team.clock(), kept);
                build(repo, team.clock(), full);
                assertThat(files(kept)).as("history %d, step %d", seed, step).isEqualTo(files(full));
            }
        }
    }

    @Test
    @DisplayName("does not make again a page that shows nothing new")
    void skipsWhatIsTheSame() {
        GitRepo repo = GitRepo.init(folder.resolve("repo")).write("content/candor.yml", SETTINGS);
        for (int i = 0; i < 5; i++) {
            repo.write("content/incidents/outage-" + i + ".md", OVER.formatted(i));
        }
        repo.clock("2026-01-06T08:00:00Z").commit("five");
        build(repo, Instant.parse("2026-02-01T08:00:00Z"), folder.resolve("site"));

        AtomicInteger made = new AtomicInteger();
        Site later = counted(site(repo, Instant.parse("2026-02-01T08:01:00Z")), made);
        new SiteWriter(folder.resolve("site"), Progress.SILENT).write(later, new TreeMap<>());

        assertThat(later.outputs()).hasSize(5);
        assertThat(made).hasValue(0);
    }

    /** The pages of incidents, with a count of those whose bytes are made. */
    private static Site counted(Site site, AtomicInteger made) {
        List<OutputFile> pages = site.outputs().stream()
                .filter(output -> output.path().value().matches("incidents/.*\\.html"))
                .map(output -> counted(output, made))
                .toList();
        return Site.of(pages, new Problems());
    }

    private static OutputFile counted(OutputFile output, AtomicInteger made) {
        return new OutputFile(output.path(), output.type(), output.origin(), output.fingerprint(), () -> {
            made.incrementAndGet();
            return output.content().bytes();
        });
    }

    private static void build(GitRepo repo, Instant now, Path out) {
        new SiteWriter(out, Progress.SILENT).write(site(repo, now), new TreeMap<>(Map.of("now", now.toString())));
    }

    private static Site site(GitRepo repo, Instant now) {
        SourceRequest request =
                new SourceRequest(repo.location(), Optional.empty(), Optional.empty(), repo.path("cache"), false);
        BuildSettings settings = new BuildSettings(
                Audience.PUBLIC, false, Optional.of(now), Instant.EPOCH, Optional.empty(), "Candor 1");
        try (SourceTree tree = GitSource.open(request)) {
            BuildResult result = new SiteBuilder(Wiring.standard()).build(tree, settings);
            assertThat(result.problems()).filteredOn(Problem::isError).isEmpty();
            return result.site().orElseThrow();
        }
    }

    private static Map<String, String> files(Path site) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(site)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
