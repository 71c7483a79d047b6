package dev.candor.publish;

import dev.candor.output.Fingerprint;
import dev.candor.output.SitePath;
import dev.candor.problem.Failure;
import dev.candor.site.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder that a web server serves through a symbolic link.
 *
 * <p>Below the folder, {@code releases/} holds a folder for each of the last two sites, and {@code current} is the link to
 * the one that is live. A new site is written and flushed, file by file and folder by folder, before the link is replaced
 * in one step: after a power cut the link names a whole site, the old one or the new.
 */
public final class FolderTarget implements Target {
    private static final int KEPT = 2;
    private static final String MAKING = ".making";

    private final Path root;
    private final Guard guard;

    /** A target below a folder, which is made where it is missing. */
    public FolderTarget(Path root, Permissions permissions, Ancestry ancestry) {
        this.root = root.toAbsolutePath().normalize();
        this.guard = new Guard(permissions, ancestry::isBefore);
    }

    @Override
    public Delivery preview(Release release) {
        Manifest live = live();
        guard.check(live, release.manifest());
        return Delivery.between(live, release.manifest());
    }

    @Override
    public Delivery deliver(Release release) {
        try {
            Files.createDirectories(releases());
            try (FileChannel lock = lock()) {
                sweep();
                Delivery delivery = preview(release);
                if (!delivery.isEmpty()) {
                    putUp(release);
                }
                forget();
                return lock.isOpen() ? delivery : preview(release);
            }
        } catch (IOException | UncheckedIOException e) {
            throw Failure.io(
                            "cannot publish into " + root + ": " + e.getMessage(),
                            "the live site is as it was; check space and permissions and publish again")
                    .because(e);
        }
    }

    private Path releases() {
        return root.resolve("releases");
    }

    private Path current() {
        return root.resolve("current");
    }

    private Path nextLink() {
        return root.resolve(".current-new");
    }

    private FileChannel lock() throws IOException {
        FileChannel channel =
                FileChannel.open(root.resolve(".candor-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            channel.lock();
            return channel;
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw Failure.io("another delivery of this process goes into " + root, "wait until it is done")
                    .because(e);
        }
    }

    private Manifest live() {
        if (Files.exists(current(), LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(current())) {
            throw Failure.io(
                    current() + " is no symbolic link", "name a folder that Candor may set up, or move it away");
        }
        return new FolderSite(current())
                .read(Manifest.PATH)
                .flatMap(json -> Manifest.parse(new String(json, java.nio.charset.StandardCharsets.UTF_8)))
                .orElseGet(Manifest::empty);
    }

    private void putUp(Release release) throws IOException {
        Path folder = releases().resolve(name(release));
        // A folder without the mark is whole: it gets and loses its name in one step.
        if (!Files.exists(folder)) {
            Path marked = marked(folder);
            write(release, marked);
            Files.move(marked, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        flush(releases());
        link(folder);
    }

    /** The name of a release that is not whole yet or no longer. */
    private static Path marked(Path release) {
        return release.resolveSibling(release.getFileName() + MAKING);
    }

    private static void write(Release release, Path root) throws IOException {
        Files.createDirectories(root);
        Set<Path> folders = new TreeSet<>(Comparator.reverseOrder());
        release.forEach((path, bytes) -> folders.addAll(write(root, path, bytes)));
        for (Path folder : folders) {
            flush(folder);
        }
    }

    /** Names the commit and the bytes, so that the same site has the same folder. */
    private static String name(Release release) {
        String bytes = Fingerprint.of(List.of(release.manifest().json())).value();
        return release.name().replace(' ', '-') + "-" + bytes.substring(0, 12);
    }

    private static Set<Path> write(Path root, SitePath path, byte[] bytes) {
        Path file = root.resolve(path.value());
        Set<Path> folders = new TreeSet<>();
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            for (Path folder = file.getParent();
                    folder != null && folder.startsWith(root);
                    folder = folder.getParent()) {
                folders.add(folder);
            }
            return folders;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void flush(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private void link(Path release) throws IOException {
        Path link = nextLink();
        Files.createSymbolicLink(link, root.relativize(release));
        Files.move(link, current(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        flush(root);
    }

    /** Deletes all releases but the newest ones, and never the one that is live. */
    private void forget() throws IOException {
        Path live = current().toRealPath().getFileName();
        List<Path> old;
        try (Stream<Path> found = Files.list(releases())) {
            old = found.filter(folder -> !folder.getFileName().equals(live))
                    .sorted(Comparator.comparing(FolderTarget::changed).reversed())
                    .skip(KEPT - 1L)
                    .toList();
        }
        for (Path folder : old) {
            Trees.delete(Files.move(folder, marked(folder), StandardCopyOption.ATOMIC_MOVE));
        }
    }

    private static java.nio.file.attribute.FileTime changed(Path folder) {
        try {
            return Files.getLastModifiedTime(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what a delivery that was cut off has left. */
    private void sweep() throws IOException {
        Files.deleteIfExists(nextLink());
        List<Path> left;
        try (Stream<Path> found = Files.list(releases())) {
            left = found.filter(folder -> folder.toString().endsWith(MAKING)).toList();
        }
        for (Path folder : left) {
            Trees.delete(folder);
        }
    }
}
