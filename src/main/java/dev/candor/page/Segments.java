package dev.candor.page;

import dev.candor.output.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Makes a segment of an address from any text that a site uses as an id. */
final class Segments {
    private static final int DIGEST = 10;

    private Segments() {}

    /** The text itself where it is one, else its letters and digits; its digest where it has none in ASCII. */
    static String of(String text) {
        String plain =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "-").replaceAll("^-+|-+$", "");
        return plain.isEmpty()
                ? Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)).value().substring(0, DIGEST)
                : plain;
    }
}
