package dev.candor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Strings made to break programs, in every field of every kind of record and of {@code candor.yml}: each builds or is refused with its place, and nothing is thrown.
 *
 * <p>The default run puts each string of a sample into one field, in turn; {@code -Dcandor.proof=full} puts each of the large collection into six.
 */
@Timeout(value = 90, unit = TimeUnit.MINUTES)
class HostileCorpusTest {
    private static final int FIELDS = HostileStrings.FULL ? 6 : 1;
    private static final int BATCH = 2_000;
    private static final int SITES = HostileStrings.FULL ? 16_000 : 300;

    @TempDir
    private Path temp;

    @Test
    void everyRecordBuildsOrIsRefusedWithItsPlace() throws IOException {
        List<String> strings = HostileStrings.all();
        assertThat(strings).hasSizeGreaterThan(HostileStrings.FULL ? 15_000 : 3_000);
        int refused = 0;
        for (int from = 0; from < strings.size(); from += BATCH) {
            int to = Math.min(strings.size(), from + BATCH);
            for (int turn = 0; turn < FIELDS; turn++) {
                refused += refusedOf(from, strings.subList(from, to), turn);
            }
        }
        assertThat(refused)
                .as("some strings are only text and some are not")
                .isBetween(strings.size() * FIELDS / 5, strings.size() * FIELDS * 4 / 5);
    }

    @Test
    void everySettingOfTheSiteIsTakenOrRefusedWithItsPlace() {
        List<HostileField> fields =
                HostileField.all().stream().filter(HostileField::ofTheSite).toList();
        List<String> strings = HostileStrings.all();
        int taken = 0;
        for (int i = 0; i < SITES; i++) {
            HostileSite site = new HostileSite(temp.resolve("site" + i));
            String line = fields.get(i % fields.size()).with(strings.get(i % strings.size()));
            site.write("candor.yml", (line.startsWith("title:") ? "" : "title: Test\n") + line + "\n");
            Set<String> refused = site.refused();
            assertThat(refused).as(line).isSubsetOf("candor.yml");
            taken += refused.isEmpty() ? 1 : 0;
        }
        assertThat(taken).isBetween(SITES / 20, SITES * 19 / 20);
    }

    @Test
    void everyNameOfAFileIsTakenOrRefused() {
        HostileSite site = new HostileSite(temp.resolve("names"));
        site.write("candor.yml", HostileSite.SITE);
        Set<String> names = new TreeSet<>();
        for (String string : HostileStrings.all()) {
            String name = string.replaceAll("[/\\x00\\n\\r\\p{Cs}]", "-");
            if (name.getBytes(StandardCharsets.UTF_8).length < 200 && !name.startsWith(".")) {
                names.add("incidents/" + name + ".md");
            }
        }
        names.forEach(name -> site.write(name, "---\ntitle: T\n---\n## Investigating — 2026-11-03T10:05:00Z\n"));
        List<Problem> problems = site.build().problems();
        assertThat(problems).hasSizeGreaterThan(names.size() / 2).allSatisfy(problem -> {
            assertThat(problem.place().path()).startsWith("incidents/").matches("[^\\p{Cc}\\p{Cf}]*");
            assertThat(problem.message()).matches("[^\\p{Cc}\\p{Cf}]*");
        });
        assertThat(site.build().site()).isEmpty();
    }

    private int refusedOf(int from, List<String> strings, int turn) throws IOException {
        List<HostileField> fields =
                HostileField.all().stream().filter(field -> !field.ofTheSite()).toList();
        HostileSite site = new HostileSite(temp.resolve("batch" + from + "-" + turn));
        site.write("candor.yml", HostileSite.SITE);
        Set<String> written = new TreeSet<>();
        for (int i = 0; i < strings.size(); i++) {
            HostileField field = fields.get((i + turn * 7) % fields.size());
            Map<String, String> files = field.files(i, strings.get(i));
            files.forEach(site::write);
            written.addAll(files.keySet());
        }
        Set<String> refused = site.removeRefused();
        assertThat(written).containsAll(refused);
        assertThat(Files.exists(site.content().resolve("candor.yml"))).isTrue();
        return refused.size();
    }
}
