package dev.candor.output;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * One output of a build as a value: where it goes, what it is, how its bytes are made.
 *
 * @param path where it goes below the site's root
 * @param type what it is
 * @param origin the record or part of the program it comes from, for the message when two claim one path
 * @param fingerprint all that its bytes depend on
 * @param content makes the bytes
 */
public record OutputFile(SitePath path, MediaType type, String origin, Fingerprint fingerprint, Content content) {
    /** An output whose bytes are at hand. */
    public static OutputFile of(SitePath path, MediaType type, String origin, byte[] bytes) {
        return new OutputFile(path, type, origin, Fingerprint.of(bytes), () -> bytes);
    }

    /** An output of UTF-8 text that is made when it is wanted. */
    public static OutputFile text(SitePath path, MediaType type, Fingerprint fingerprint, Supplier<String> text) {
        return new OutputFile(
                path, type, path.value(), fingerprint, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    /** The same output, said to come from somewhere else. */
    public OutputFile from(String newOrigin) {
        return new OutputFile(path, type, newOrigin, fingerprint, content);
    }
}
