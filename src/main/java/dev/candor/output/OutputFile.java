package dev.candor.output;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * One output of a build as a value: where it goes, what it is, how its bytes are made.
 *
 * @param path where it goes below the site's root
 * @param type what it is
 * @param origin the record or part of the program it comes from, for the message when two claim one path
 * @param drafts gathers what the bytes are made from; called anew each time, so that nothing is kept
 */
public record OutputFile(SitePath path, MediaType type, String origin, Supplier<Draft> drafts) {
    /**
     * An output whose fingerprint is at hand.
     *
     * @param fingerprint all that its bytes depend on
     * @param content makes the bytes
     */
    public OutputFile(SitePath path, MediaType type, String origin, Fingerprint fingerprint, Content content) {
        this(path, type, origin, () -> new Draft(fingerprint, content));
    }

    /** An output whose bytes are at hand. */
    public static OutputFile of(SitePath path, MediaType type, String origin, byte[] bytes) {
        return new OutputFile(path, type, origin, () -> new Draft(Fingerprint.of(bytes), () -> bytes));
    }

    /** An output of UTF-8 text that is made when it is wanted. */
    public static OutputFile text(SitePath path, MediaType type, Fingerprint fingerprint, Supplier<String> text) {
        return new OutputFile(
                path, type, path.value(), fingerprint, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    /** The same output, said to come from somewhere else. */
    public OutputFile from(String newOrigin) {
        return new OutputFile(path, type, newOrigin, drafts);
    }

    /** What the bytes are made from and depend on, gathered once for both questions. */
    public Draft draft() {
        return drafts.get();
    }

    /** All that its bytes depend on; whoever may want the bytes too takes a {@link #draft()}. */
    public Fingerprint fingerprint() {
        return draft().fingerprint();
    }

    /** Makes its bytes. */
    public Content content() {
        return () -> draft().content().bytes();
    }
}
