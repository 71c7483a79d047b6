package dev.candor.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names bytes the way Git does: the SHA-1 of their kind, their length and themselves.
 *
 * <p>See "Git Internals - Git Objects" in Pro Git, and gitformat-pack(5).
 */
public final class BlobId {
    private BlobId() {}

    /** The id of a file's bytes, 40 lower-case hexadecimal digits. */
    public static String of(byte[] bytes) {
        return of("blob", bytes);
    }

    /** The id of an object of any kind: {@code blob}, {@code tree}, {@code commit} or {@code tag}. */
    public static String of(String kind, byte[] bytes) {
        MessageDigest digest = sha1();
        digest.update((kind + ' ' + bytes.length + '\0').getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(digest.digest(bytes));
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
