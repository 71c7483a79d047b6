package dev.candor.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectMapper;

/** Hostile strings: a sample that is always there, or the whole collection where it lies beside the repository. */
final class HostileTexts {
    private static final Path OWN = Path.of("src/test/resources/hostile");
    private static final Path SHARED = Path.of("../shared/data/bad");
    private static final ObjectMapper JSON = new ObjectMapper();

    private HostileTexts() {}

    /** The strings of a set such as {@code links}. */
    static List<String> of(String set) {
        return Stream.of(SHARED, OWN)
                .map(folder -> folder.resolve(set + ".jsonl"))
                .filter(Files::exists)
                .limit(1)
                .flatMap(HostileTexts::strings)
                .toList();
    }

    private static Stream<String> strings(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(JSON::readTree)
                    .filter(line -> line.has("s"))
                    .map(line -> line.get("s").asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
