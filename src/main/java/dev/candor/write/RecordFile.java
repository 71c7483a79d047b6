package dev.candor.write;

import dev.candor.problem.Failure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/** A record on disk, read whole and written whole: a reader sees the old text or the new one, never a part. */
public final class RecordFile {
    private RecordFile() {}

    /**
     * Its bytes.
     *
     * @throws Failure where it cannot be read
     */
    public static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Failure.io(file + " cannot be read", "does it still exist, and may you read it?")
                    .because(e);
        }
    }

    /** Bytes as text; line ends and a byte-order mark stay as they are, so that encoding the text gives the bytes again. */
    public static String text(Path file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Failure.records(file + " is not UTF-8 text", "save it in UTF-8; editors offer this as an encoding")
                    .because(e);
        }
    }

    /** Replaces a file that still holds what was read from it. */
    public static void replace(Path file, byte[] read, byte[] text) {
        if (!Arrays.equals(read(file), read)) {
            throw Failure.io(file + " was changed by somebody else meanwhile", "run the command again");
        }
        put(file, text);
    }

    /** Makes a file that was not there, and the folders above it. */
    public static void create(Path file, byte[] text) {
        if (Files.exists(file)) {
            throw Failure.usage(file + " is there already", "choose another name");
        }
        put(file, text);
    }

    private static void put(Path file, byte[] text) {
        Path folder = file.toAbsolutePath().getParent();
        Path fresh = file.resolveSibling("." + file.getFileName() + ".candor-new");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(fresh);
            write(fresh, text);
            keepPermissions(file, fresh);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            discard(fresh);
            throw unwritable(file, e);
        }
    }

    private static void write(Path fresh, byte[] text) throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(text);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void keepPermissions(Path file, Path fresh) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (view != null && Files.exists(file)) {
            view.setPermissions(Files.getPosixFilePermissions(file));
        }
    }

    private static void discard(Path fresh) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException e) {
            // A hidden file is left behind, which no build reads; the failure that is reported is the one that matters.
            return;
        }
    }

    private static Failure unwritable(Path file, IOException e) {
        String reason = e instanceof AccessDeniedException ? "you may not write there" : "the disk did not take it";
        return Failure.io(
                        file + " cannot be written: " + reason,
                        "nothing was changed; check the folder's owner and its space")
                .because(e);
    }
}
