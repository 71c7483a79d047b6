package dev.candor.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.candor.model.Audience;
import dev.candor.model.PostmortemStatus;
import dev.candor.problem.Problem;
import dev.candor.record.CatalogReader;
import dev.candor.record.Tolerance;
import dev.candor.source.PlainFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real archives of postmortems come over whole: every file, byte for byte, and nothing that a build would refuse. */
class RealPostmortemsTest {
    private static final Path ARCHIVES = Path.of("../shared/data/postmortems");

    @TempDir
    private Path temp;

    @Test
    void areImportedWhole() throws IOException {
        assumeThat(ARCHIVES).as("the archives lie beside the repository").isDirectory();
        List<Path> files = files();

        PostmortemReport report =
                PostmortemImport.run(new PostmortemOrder(files, temp, Optional.empty(), PostmortemStatus.PUBLISHED));

        System.out.printf(
                "%d of %d section headings recognised, %d moments, %d actions%n",
                report.recognised(), report.headings(), report.moments(), report.actions());
        assertThat(report.records()).isEqualTo(files.size());
        assertThat(report.recognised() / (double) report.headings()).isGreaterThan(0.95);
        assertThat(report.moments()).isGreaterThan(650);
        assertThat(report.actions()).isGreaterThan(300);
        assertThat(CatalogReader.read(PlainFolder.open(temp, Optional.empty()), Audience.PUBLIC, Tolerance.STRICT)
                        .problems())
                .noneMatch(Problem::isError);
        List<String> records = records();
        assertThat(files).allMatch(file -> records.stream().anyMatch(record -> record.endsWith(body(file))));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(ARCHIVES)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".md")
                            || file.getFileName().toString().startsWith("PM"))
                    .sorted()
                    .toList();
        }
    }

    private List<String> records() throws IOException {
        try (Stream<Path> files = Files.walk(temp)) {
            return files.filter(Files::isRegularFile)
                    .map(RealPostmortemsTest::text)
                    .toList();
        }
    }

    private static String body(Path file) {
        return text(file).replaceFirst("(?s)\\A(\\+\\+\\+|---)\\n.*?\\n\\1\\n", "");
    }

    /** Each byte a character. */
    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
