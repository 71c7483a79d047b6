package dev.candor.git;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks the table at the beginning of every pack's index, since JGit reserves the memory a damaged one asks for.
 *
 * <p>See gitformat-pack(5): a table of 256 counts that never fall, the last of which is the number of objects.
 */
final class PackIndexes {
    private static final int MAGIC = 0xff744f63;
    private static final int COUNTS = 256;
    private static final long LEAST_BYTES_EACH = 24;

    private PackIndexes() {}

    /** Fails where an index in a folder of objects cannot be true. */
    static void check(Path objects) {
        Path packs = objects.resolve("pack");
        if (!Files.isDirectory(packs)) {
            return;
        }
        for (Path index : GitErrors.reading("the folder of packs", () -> indexes(packs))) {
            String what = "the pack index " + index.getFileName();
            if (!GitErrors.reading(what, () -> canBeTrue(index))) {
                throw GitErrors.damaged(what + " is damaged");
            }
        }
    }

    private static List<Path> indexes(Path packs) throws IOException {
        try (Stream<Path> files = Files.list(packs)) {
            return files.filter(file -> file.toString().endsWith(".idx"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean canBeTrue(Path index) throws IOException {
        try (InputStream file = Files.newInputStream(index);
                DataInputStream in = new DataInputStream(file)) {
            int first = in.readInt();
            boolean versioned = first == MAGIC;
            long before = versioned ? 0 : Integer.toUnsignedLong(first);
            if (versioned) {
                in.readInt();
            }
            for (int i = versioned ? 0 : 1; i < COUNTS; i++) {
                long count = Integer.toUnsignedLong(in.readInt());
                if (count < before) {
                    return false;
                }
                before = count;
            }
            return before * LEAST_BYTES_EACH <= Files.size(index);
        }
    }
}
