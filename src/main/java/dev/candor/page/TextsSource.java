package dev.candor.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Where a theme's text files come from; {@link TextsReader} opens none itself. */
@FunctionalInterface
public interface TextsSource {
    /**
     * A file as it was found.
     *
     * @param path where its author knows it, for messages
     * @param bytes its content
     */
    record Found(String path, Supplier<byte[]> bytes) {}

    /**
     * A file of the theme, if it has it.
     *
     * @param path below the theme's folder, such as {@code texts/de.properties}
     */
    Optional<Found> find(String path);

    /** The texts that the program brings along. */
    static TextsSource builtIn() {
        return path -> {
            String resource = "themes/default/" + path;
            try (InputStream stream = TextsSource.class.getResourceAsStream("/" + resource)) {
                if (stream == null) {
                    return Optional.empty();
                }
                byte[] bytes = stream.readAllBytes();
                return Optional.of(new Found(resource, () -> bytes));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the program's own " + resource, e);
            }
        };
    }
}
