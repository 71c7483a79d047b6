package dev.candor.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Files that people really write by mistake, each with the message they get: {@code record/bad/problems.txt} lists them all and is reviewed like
 * prose.
 */
class BadFrontMatterTest {
    private static final Path BAD = Path.of("src/test/resources/record/bad");

    @Test
    void everyMistakeHasAPlaceAMessageAndAdvice() throws IOException {
        assertThat(String.join("\n", messages()) + "\n").isEqualTo(Files.readString(BAD.resolve("problems.txt")));
    }

    private static List<String> messages() throws IOException {
        try (Stream<Path> files = Files.list(BAD)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .flatMap(BadFrontMatterTest::problems)
                    .toList();
        }
    }

    private static Stream<String> problems(Path file) {
        String name = String.valueOf(file.getFileName());
        Problems problems = new Problems();
        SourceText.read(name, Fixtures.bytes("bad/" + name), problems)
                .ifPresent(text -> YamlReader.read(text.frontMatter(), problems));
        List<Problem> found = problems.sorted();
        assertThat(found).as(name).isNotEmpty();
        return found.stream().map(problem -> problem.level().word() + " " + problem);
    }
}
