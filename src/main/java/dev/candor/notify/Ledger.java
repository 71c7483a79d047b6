package dev.candor.notify;

import dev.candor.problem.Failure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Remembers in a file what was delivered where, a line each, flushed to the disk before the next delivery begins.
 *
 * <p>A crash between a delivery and its line repeats that one delivery and no other; a line that a crash cut short is
 * ignored.
 */
public final class Ledger {
    private static final String COMMIT = "commit ";

    private final Path file;
    private final Set<String> delivered = new HashSet<>();
    private String commit = "";

    private Ledger(Path file) {
        this.file = file;
    }

    /** Reads a ledger; an absent file is one in which nothing stands. */
    public static Ledger open(Path file) {
        Ledger ledger = new Ledger(file);
        try {
            if (Files.exists(file)) {
                ledger.read(Files.readString(file, StandardCharsets.UTF_8));
            } else {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            return ledger;
        } catch (IOException e) {
            throw cannot(file, e);
        }
    }

    private void read(String text) {
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        whole.lines().forEach(line -> {
            if (line.startsWith(COMMIT)) {
                commit = line.substring(COMMIT.length());
            } else {
                delivered.add(line);
            }
        });
    }

    /** The commit up to which everything was delivered everywhere. */
    public Optional<String> lastCommit() {
        return commit.isEmpty() ? Optional.empty() : Optional.of(commit);
    }

    boolean has(News news, Channel channel) {
        return delivered.contains(line(news, channel));
    }

    void add(News news, Channel channel) {
        append(line(news, channel));
        delivered.add(line(news, channel));
    }

    /** Notes that everything up to a commit was delivered everywhere. */
    public void finish(String upTo) {
        append(COMMIT + upTo);
        commit = upTo;
    }

    private static String line(News news, Channel channel) {
        return news.id() + " " + channel.name();
    }

    private void append(String line) {
        try (FileChannel out =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ)) {
            long end = wholeLines(out);
            out.position(end);
            out.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
            out.truncate(out.position());
            out.force(true);
        } catch (IOException e) {
            throw cannot(file, e);
        }
    }

    /** Where the last whole line ends; what a crash cut short is written over. */
    private static long wholeLines(FileChannel out) throws IOException {
        long end = out.size();
        ByteBuffer one = ByteBuffer.allocate(1);
        while (end > 0) {
            one.clear();
            out.read(one, end - 1);
            if (one.get(0) == '\n') {
                return end;
            }
            end--;
        }
        return 0;
    }

    private static Failure cannot(Path file, IOException e) {
        return Failure.io("cannot keep the ledger " + file + ": " + e.getMessage(), "name another file with --state")
                .because(e);
    }
}
