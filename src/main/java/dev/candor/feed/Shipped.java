package dev.candor.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that come with the program and go into a site as they are. */
final class Shipped {

    private Shipped() {}

    static byte[] bytes(String name) {
        try (InputStream stream = Shipped.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text with {@code %} placeholders. */
    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
