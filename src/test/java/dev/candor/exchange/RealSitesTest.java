package dev.candor.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.candor.model.Audience;
import dev.candor.problem.Problem;
import dev.candor.record.CatalogReader;
import dev.candor.record.Tolerance;
import dev.candor.source.PlainFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real status sites come over whole: every issue, every word of every issue, and nothing that a build would refuse. */
class RealSitesTest {
    private static final Path SITES = Path.of("../shared/data/cstate");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource({"packit, 108", "um-grex, 32"})
    void areImportedWhole(String name, int records) throws IOException {
        Path site = SITES.resolve(name);
        assumeThat(site).as("the sites lie beside the repository").isDirectory();
        ImportReport report = CstateImport.run(new CstateSite(site, temp, Optional.empty()));
        assertThat(report.records()).isEqualTo(records);
        assertThat(CatalogReader.read(PlainFolder.open(temp, Optional.empty()), Audience.PUBLIC, Tolerance.STRICT)
                        .problems())
                .noneMatch(Problem::isError);
        assertThat(lostWords(site)).isEmpty();
    }

    private List<String> lostWords(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(temp)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .flatMap(record -> lostWords(site, record))
                    .toList();
        }
    }

    private static Stream<String> lostWords(Path site, Path record) {
        String text = read(record);
        String source = new ImportedText(text).from().orElseThrow();
        String body = read(site.resolve(source))
                .replaceFirst("(?s)\\A.*?\\n---\\n", "")
                .replaceAll("\\{\\{<.*?>\\}\\}", "");
        Set<String> kept = words(text).collect(Collectors.toSet());
        return words(body)
                .filter(word -> !kept.contains(word))
                .map(word -> source + ": " + word)
                .distinct();
    }

    /** Words with letters; the labels of updates become phases and their dates moments. */
    private static Stream<String> words(String text) {
        return Arrays.stream(NO_WORD.split(text))
                .filter(word -> word.length() > 3 && word.chars().noneMatch(Character::isDigit))
                .filter(word -> !word.matches("(?i)update|edit|resolved|final|sept|july|aug"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
