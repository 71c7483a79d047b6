package dev.candor.record;

import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Turns the bytes of a file into text that is safe to read on, or says why it cannot. */
public final class TextDecoder {
    /** The most bytes a file of text may have: 64 KiB of front matter, 256 KiB of body and the lines around them. */
    public static final int MAX_BYTES = 320 * 1024 + 64;

    private static final byte[] GIT_CRYPT = "\0GITCRYPT\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LFS = "version https://git-lfs.github.com/spec/".getBytes(StandardCharsets.US_ASCII);

    private TextDecoder() {}

    /**
     * Strict UTF-8, without a byte-order mark, with {@code \n} as the only line end; empty with at least one error
     * where the bytes are something else.
     *
     * @param path the file as its author knows it
     */
    public static Optional<TextBlock> decode(String path, byte[] bytes, Problems problems) {
        Place file = Place.of(path);
        if (!isText(file, bytes, problems)) {
            return Optional.empty();
        }
        Optional<String> decoded = utf8(file, bytes, problems);
        if (decoded.isEmpty()) {
            return Optional.empty();
        }
        TextBlock block = new TextBlock(file.at(1, 1), normalised(decoded.get()));
        boolean visible = Characters.check(block, problems);
        boolean merged = ConflictMarkers.check(block, problems);
        return visible && merged ? Optional.of(block) : Optional.empty();
    }

    private static boolean isText(Place file, byte[] bytes, Problems problems) {
        if (startsWith(bytes, GIT_CRYPT)) {
            problems.error("encrypted-file", file, "is encrypted by git-crypt", "run git-crypt unlock and build again");
            return false;
        }
        if (startsWith(bytes, LFS)) {
            String hint = "keep records out of LFS: git lfs untrack \"*.md\", then git add --renormalize .";
            problems.error("lfs-pointer", file, "is a Git LFS pointer, not the file itself", hint);
            return false;
        }
        if (bytes.length > MAX_BYTES) {
            String message =
                    "has " + bytes.length / 1024 + " KiB, more than the " + MAX_BYTES / 1024 + " KiB it may have";
            problems.error("file-too-large", file, message, "move long material to a page of its own or to a link");
        }
        return bytes.length <= MAX_BYTES;
    }

    private static Optional<String> utf8(Place file, byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException malformed) {
            problems.error(
                    "not-utf-8",
                    firstBadByte(file, bytes),
                    "is not UTF-8 text",
                    "save the file in UTF-8; editors offer this as an encoding");
            return Optional.empty();
        }
    }

    private static Place firstBadByte(Place file, byte[] bytes) {
        CharBuffer before = CharBuffer.allocate(bytes.length);
        CoderResult stop = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), before, true);
        String read = normalised(before.flip().toString());
        int line = 1 + (int) read.chars().filter(character -> character == '\n').count();
        int lineStart = read.lastIndexOf('\n') + 1;
        return stop.isError() ? file.at(line, 1 + read.codePointCount(lineStart, read.length())) : file;
    }

    private static String normalised(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
