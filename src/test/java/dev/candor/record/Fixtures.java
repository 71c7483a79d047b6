package dev.candor.record;

import dev.candor.model.SiteSettings;
import dev.candor.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files below {@code src/test/resources/record}. */
final class Fixtures {
    private static final Path ROOT = Path.of("src/test/resources/record");

    private Fixtures() {}

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(ROOT.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static SiteSettings site(String name, Problems problems) {
        return SiteReader.read(name, bytes(name), problems).orElseThrow();
    }
}
