package dev.candor.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Strings made to break programs: the sample that is always there, or with {@code -Dcandor.proof=full} the large collection beside the repository. */
final class HostileStrings {
    /** Whether every proof is to be as long as it can be. */
    static final boolean FULL = "full".equals(System.getProperty("candor.proof"));

    private static final Path SAMPLE = Path.of("src/test/resources/hostile");
    private static final Path COLLECTION = Path.of("../shared/data/bad");
    private static final long SEED = 20_261_103;
    private static final JsonMapper JSON = JsonMapper.shared();

    private HostileStrings() {}

    /** All of them, in an order that is always the same and mixes their kinds. */
    static List<String> all() {
        try (Stream<Path> files = Files.list(FULL && Files.isDirectory(COLLECTION) ? COLLECTION : SAMPLE)) {
            List<String> all = files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .flatMap(HostileStrings::of)
                    .distinct()
                    .collect(Collectors.toList());
            Collections.shuffle(all, new Random(SEED));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> of(Path file) {
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
