package dev.candor.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.Audience;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every mistake is reported with its place and with what would be right: {@code records/bad} and {@code records/bad-problems.txt}. */
class BadRecordsTest {
    private static final Path EXPECTED = TestTree.FIXTURES.resolve("bad-problems.txt");

    @Test
    void saysWhatIsWrongWhereAndWhatWouldBeRight() throws IOException {
        Reading reading = CatalogReader.read(TestTree.of("bad"), Audience.PUBLIC, Tolerance.STRICT);
        String found = reading.problems().stream()
                .map(problem -> problem.level().word() + " " + problem)
                .collect(Collectors.joining("\n", "", "\n"));
        if (System.getenv("CANDOR_GOLDEN") != null) {
            Files.writeString(EXPECTED, found);
        }

        assertThat(found).isEqualTo(Files.readString(EXPECTED, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void findsTheSameMistakesForBothAudiences(Audience audience) throws IOException {
        Reading reading = CatalogReader.read(TestTree.of("bad"), audience, Tolerance.STRICT);

        assertThat(reading.problems()).hasSameSizeAs(Files.readAllLines(EXPECTED, StandardCharsets.UTF_8));
    }

    @Test
    void publishesNothingOfABrokenRecord() {
        Reading reading = CatalogReader.read(TestTree.of("bad"), Audience.PUBLIC, Tolerance.FALL_BACK);

        assertThat(reading.hasErrors()).isFalse();
        assertThat(reading.catalog().orElseThrow().toString()).doesNotContain("CANARY");
        assertThat(reading.problems().toString()).doesNotContain("CANARY");
    }
}
