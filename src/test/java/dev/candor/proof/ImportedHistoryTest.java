package dev.candor.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.candor.exchange.CstateImport;
import dev.candor.exchange.CstateSite;
import dev.candor.git.GitRepo;
import dev.candor.git.GitSource;
import dev.candor.git.SourceRequest;
import dev.candor.insight.EditHistory;
import dev.candor.model.Audience;
import dev.candor.model.Catalog;
import dev.candor.model.Incident;
import dev.candor.model.RecordPast;
import dev.candor.record.CatalogReader;
import dev.candor.record.Tolerance;
import dev.candor.source.PlainFolder;
import dev.candor.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real site's records, committed in the order of their dates and some edited later: those are marked, and no other. */
@Timeout(300)
class ImportedHistoryTest {
    private static final Path SITE = Path.of("../shared/data/cstate/packit");

    @TempDir
    private Path folder;

    @Test
    void onlyTheEditedRecordsAreMarked() throws IOException {
        assumeThat(SITE).as("the site lies beside the repository").isDirectory();
        Path imported = folder.resolve("imported");
        CstateImport.run(new CstateSite(SITE, imported, Optional.empty()));
        GitRepo repo = GitRepo.init(folder.resolve("repo"));
        copy(imported.resolve("candor.yml"), repo, "candor.yml");
        repo.clock("2017-01-01T00:00:00Z").commit("begin");

        List<Incident> inOrder = catalog(PlainFolder.open(imported, Optional.empty())).incidents().values().stream()
                .sorted(Comparator.comparing(ImportedHistoryTest::lastWord).thenComparing(Incident::id))
                .toList();
        for (Incident incident : inOrder) {
            String path = path(imported, incident);
            copy(imported.resolve(path), repo, path);
            repo.clock(lastWord(incident).plusSeconds(60).toString()).commit(incident.id());
        }
        TreeSet<String> edited = new TreeSet<>();
        for (int i = 0; i < inOrder.size(); i += 10) {
            String path = path(imported, inOrder.get(i));
            repo.write(
                    path,
                    Files.readString(imported.resolve(path)).stripTrailing() + "\n\nMore was found out since then.\n");
            edited.add("incidents/" + inOrder.get(i).id());
        }
        repo.clock("2026-11-01T00:00:00Z").commit("edit");

        assertThat(marked(repo)).isEqualTo(edited);
    }

    private Set<String> marked(GitRepo repo) {
        Set<String> marked = new TreeSet<>();
        try (SourceTree tree = GitSource.open(SourceRequest.of(repo.location(), folder.resolve("cache")))) {
            catalog(tree).pasts().forEach((key, past) -> {
                if (isMarked(past)) {
                    marked.add(key);
                }
            });
        }
        return marked;
    }

    private static boolean isMarked(RecordPast past) {
        return !EditHistory.of(past).isEmpty();
    }

    private static Instant lastWord(Incident incident) {
        return incident.updates().get(incident.updates().size() - 1).at();
    }

    private static Catalog catalog(SourceTree tree) {
        return CatalogReader.read(tree, Audience.PUBLIC, Tolerance.STRICT)
                .catalog()
                .orElseThrow();
    }

    private static String path(Path imported, Incident incident) throws IOException {
        try (Stream<Path> files = Files.walk(imported.resolve("incidents"))) {
            return files.filter(file -> file.endsWith(incident.id() + ".md"))
                    .map(file -> imported.relativize(file).toString())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void copy(Path file, GitRepo repo, String path) throws IOException {
        repo.write(path, Files.readAllBytes(file));
    }
}
