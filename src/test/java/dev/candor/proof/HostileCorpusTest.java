package dev.candor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.Audience;
import dev.candor.problem.BadContent;
import dev.candor.problem.Problem;
import dev.candor.record.YamlText;
import dev.candor.site.BuildResult;
import dev.candor.site.BuildSettings;
import dev.candor.site.Site;
import dev.candor.site.SiteBuilder;
import dev.candor.site.Wiring;
import dev.candor.source.PlainFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Strings made to break programs, in every field: each record builds or is refused with its place, and nothing is thrown.
 *
 * <p>The default run puts each of a sample into one field, in turn; {@code -Dcandor.proof=full} puts every string into every field.
 */
class HostileCorpusTest {
    private static final boolean FULL = "full".equals(System.getProperty("candor.proof"));
    private static final int SAMPLE = 2_000;
    private static final int BATCH = 2_000;
    private static final long SEED = 20_261_103;
    private static final String SITE = "title: Test\nnow: 2026-11-20T12:00:00Z\n";

    @TempDir
    private Path temp;

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void everyRecordBuildsOrIsRefusedWithItsPlace() throws IOException {
        List<HostileRecord> records = records();
        int built = 0;
        for (int from = 0; from < records.size(); from += BATCH) {
            List<HostileRecord> batch = records.subList(from, Math.min(records.size(), from + BATCH));
            built += build(temp.resolve("batch" + from), batch);
        }
        assertThat(built)
                .as("most strings are only text")
                .isGreaterThan(records.size() / 2)
                .isLessThan(records.size());
    }

    @Test
    void everyNameOfAComponentIsShownOrRefusedWithItsPlace() throws IOException {
        Path content = temp.resolve("components");
        StringBuilder site = new StringBuilder(SITE + "components:\n");
        List<String> strings = HostileRecords.strings(SEED);
        int lines = (int) SITE.lines().count() + 1;
        for (int i = 0; i < 400; i++) {
            site.append("  - {id: c" + i + ", name: " + YamlText.scalar(strings.get(i)) + ", description: "
                    + YamlText.scalar(strings.get(i + 400)) + "}\n");
        }
        List<String> written = new ArrayList<>(site.toString().lines().toList());
        Set<Integer> bad = Set.of(0);
        for (int round = 0; round < 100 && !bad.isEmpty(); round++) {
            HostileRecords.write(content, "candor.yml", String.join("\n", written) + "\n");
            bad = badLines(result(content));
            assertThat(bad).allMatch(line -> line > lines);
            bad.stream().sorted(Comparator.reverseOrder()).forEach(line -> written.remove(line - 1));
        }
        assertThat(written).hasSizeGreaterThan(200);
        assertThat(refusedWhileMade(result(content))).isEmpty();
    }

    private static Set<Integer> badLines(BuildResult result) {
        return result.problems().stream()
                .filter(Problem::isError)
                .map(problem -> problem.place().line())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private record HostileRecord(String path, String text) {}

    private static List<HostileRecord> records() {
        List<String> strings = HostileRecords.strings(SEED);
        HostileRecords.Field[] fields = HostileRecords.Field.values();
        List<HostileRecord> records = new ArrayList<>();
        for (int i = 0; i < (FULL ? strings.size() : Math.min(SAMPLE, strings.size())); i++) {
            for (int f = 0; f < (FULL ? fields.length : 1); f++) {
                HostileRecords.Field field = fields[(i + f) % fields.length];
                records.add(new HostileRecord(field.path(i), field.text(strings.get(i))));
            }
        }
        return records;
    }

    /** Builds a site of these records, leaving out those that are refused; how many are in it. */
    private static int build(Path content, List<HostileRecord> records) throws IOException {
        HostileRecords.write(content, "candor.yml", SITE);
        records.forEach(record -> HostileRecords.write(content, record.path(), record.text()));
        Set<String> paths = records.stream().map(HostileRecord::path).collect(Collectors.toSet());
        int left = records.size();
        for (int round = 0; round < 4; round++) {
            Set<String> refused = refusedOf(content);
            if (refused.isEmpty()) {
                return left;
            }
            assertThat(paths).containsAll(refused);
            for (String path : refused) {
                Files.delete(content.resolve(path));
            }
            left -= refused.size();
        }
        throw new AssertionError("records are still refused after four rounds");
    }

    private static Set<String> refusedOf(Path content) {
        try {
            BuildResult result = result(content);
            return result.site().isEmpty() ? refused(result.problems()) : refusedWhileMade(result);
        } catch (BadContent bad) {
            return refused(bad.problems());
        }
    }

    private static BuildResult result(Path content) {
        BuildSettings settings = new BuildSettings(
                Audience.PUBLIC,
                false,
                Optional.empty(),
                Instant.parse("2026-11-20T12:00:00Z"),
                Optional.empty(),
                "Candor");
        return new SiteBuilder(Wiring.standard()).build(PlainFolder.open(content, Optional.empty()), settings);
    }

    private static Set<String> refused(List<Problem> problems) {
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        assertThat(errors).allSatisfy(error -> assertThat(error.message()).isNotBlank());
        return errors.stream().map(error -> error.place().path()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Bytes are made when they are written; what cannot be shown is told then. */
    private static Set<String> refusedWhileMade(BuildResult result) {
        Site site = result.site().orElseThrow(() -> new AssertionError(result.problems()));
        Set<String> refused = new TreeSet<>();
        site.outputs().forEach(output -> {
            try {
                assertThat(output.content().bytes()).as(output.path().value()).isNotNull();
            } catch (BadContent bad) {
                refused.addAll(refused(bad.problems()));
            }
        });
        return refused;
    }
}
