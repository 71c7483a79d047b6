package dev.candor.write;

import dev.candor.output.SitePath;
import dev.candor.problem.Failure;
import dev.candor.site.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder a site lives in, held under a lock: its recovery after a crash, and the swap of a new site for the old.
 *
 * <p>The protocol, beside {@code site/}: the new site is made in {@code .site.candor-new}; {@code site} is renamed to
 * {@code .site.candor-old}, {@code .site.candor-new} to {@code site}, and the old one is deleted. Whoever takes the lock
 * next finishes or undoes what a crash left: no {@code site} but an old one means the crash came between the renames.
 */
final class OutputFolder implements AutoCloseable {
    /** Files at the top of an output folder that are not the site's and stay where they are. */
    /** What the system says of a folder that is a mount point when it is renamed. */
    private static final String BUSY = "Device or resource busy";

    private static final Set<String> PLACEHOLDERS = Set.of(".gitkeep", ".gitignore", ".DS_Store");

    private final Path site;
    private final Path fresh;
    private final Path old;
    private final FileChannel lock;

    private OutputFolder(Path site, FileChannel lock) {
        this.site = site;
        this.fresh = sibling(site, "new");
        this.old = sibling(site, "old");
        this.lock = lock;
    }

    /** Takes the folder, waiting while another process writes into it, and mends what a crash left. */
    static OutputFolder take(Path out) {
        try {
            Path site =
                    Files.exists(out) ? out.toRealPath() : out.toAbsolutePath().normalize();
            Path parent = parent(site);
            Files.createDirectories(parent);
            OutputFolder folder = new OutputFolder(site, lock(sibling(site, "lock")));
            folder.recover();
            return folder;
        } catch (IOException e) {
            throw cannotWrite(out, e);
        }
    }

    private static Path parent(Path site) {
        Path parent = site.getParent();
        if (parent == null) {
            throw Failure.usage("the root of the file system cannot hold a site", "name a folder with --out");
        }
        return parent;
    }

    private static Path sibling(Path site, String what) {
        return site.resolveSibling("." + site.getFileName() + ".candor-" + what);
    }

    private static FileChannel lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock held = channel.lock();
            if (!held.isValid()) {
                throw new IOException("the lock " + file + " was lost");
            }
            return channel;
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw Failure.io("another build in this process is writing the same site", "wait until it is done")
                    .because(e);
        }
    }

    /** An old site with its manifest is whole and comes back where there is no other; without one its deletion was begun. */
    private void recover() throws IOException {
        if (Files.isRegularFile(old.resolve(Manifest.PATH.value()), LinkOption.NOFOLLOW_LINKS) && isMissing(site)) {
            Files.deleteIfExists(site);
            Files.move(old, site, StandardCopyOption.ATOMIC_MOVE);
        }
        discardOld();
        delete(fresh);
    }

    /** Whether there is no site: nothing, or the empty folder that a script made for it. */
    private static boolean isMissing(Path site) throws IOException {
        if (!Files.isDirectory(site, LinkOption.NOFOLLOW_LINKS)) {
            return !Files.exists(site, LinkOption.NOFOLLOW_LINKS);
        }
        try (Stream<Path> entries = Files.list(site)) {
            return entries.findAny().isEmpty();
        }
    }

    /** The manifest goes first, so that half a site is never taken for one. */
    private void discardOld() throws IOException {
        Files.deleteIfExists(old.resolve(Manifest.PATH.value()));
        delete(old);
    }

    /** The manifest of the site that is there; refuses a folder with anything that Candor did not write. */
    Manifest current() {
        try {
            if (!Files.exists(site)) {
                return Manifest.empty();
            }
            Path file = site.resolve(Manifest.PATH.value());
            Optional<Manifest> manifest = Files.isRegularFile(file)
                    ? Manifest.parse(Files.readString(file, StandardCharsets.UTF_8))
                    : Optional.empty();
            refuseStrangers(manifest.orElseGet(Manifest::empty).files().keySet().stream()
                    .map(SitePath::value)
                    .collect(Collectors.toSet()));
            return manifest.orElseGet(Manifest::empty);
        } catch (IOException e) {
            throw cannotWrite(site, e);
        }
    }

    private void refuseStrangers(Set<String> known) throws IOException {
        List<String> strangers;
        try (Stream<Path> files = Files.walk(site)) {
            strangers = files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> slashed(site.relativize(file)))
                    .filter(name -> !PLACEHOLDERS.contains(name)
                            && !known.contains(name)
                            && !name.equals(Manifest.PATH.value()))
                    .sorted()
                    .limit(3)
                    .toList();
        }
        if (!strangers.isEmpty()) {
            throw Failure.io(
                    site + " holds files that Candor did not write: " + String.join(", ", strangers),
                    "name an empty or new folder with --out, or move them away");
        }
    }

    private static String slashed(Path relative) {
        return relative.toString().replace('\\', '/');
    }

    /** The folder in which the new site is made, empty at first. */
    Path fresh() {
        try {
            return Files.createDirectories(fresh);
        } catch (IOException e) {
            throw cannotWrite(site, e);
        }
    }

    /** The folder of the site as readers see it. */
    Path site() {
        return site;
    }

    /** Puts the new site in the place of the old one; where that fails the old one is back before this returns. */
    void swap() {
        try {
            keepPlaceholders();
            boolean replaced = Files.exists(site);
            if (replaced) {
                Files.move(site, old, StandardCopyOption.ATOMIC_MOVE);
            }
            moveFreshIn(replaced);
        } catch (IOException e) {
            throw cannotWrite(site, e);
        }
        try {
            discardOld();
        } catch (IOException e) {
            throw Failure.io(
                            "the new site is in its place, but the old one could not be deleted: " + reason(e),
                            "the next build deletes it; or delete " + old + " yourself")
                    .because(e);
        }
    }

    private void moveFreshIn(boolean replaced) throws IOException {
        try {
            Files.move(fresh, site, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaced) {
                moveBack(e);
            }
            throw e;
        }
    }

    private void moveBack(IOException why) {
        try {
            Files.move(old, site, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Failure.io(
                            "cannot write the site to " + site + ": " + reason(why),
                            "the site that was there before is in " + old + "; the next build puts it back")
                    .because(e);
        }
    }

    private void keepPlaceholders() throws IOException {
        if (!Files.isDirectory(site)) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(site)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                Path kept = fresh.resolve(name);
                if (PLACEHOLDERS.contains(name) && !Files.exists(kept)) {
                    Files.copy(entry, kept, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(tree)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(entry);
            }
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The message for a folder that cannot be written. */
    static Failure cannotWrite(Path where, IOException e) {
        return Failure.io(
                        "cannot write the site to " + where + ": " + reason(e),
                        "the site that was there before is as it was; " + advice(e))
                .because(e);
    }

    private static String advice(IOException e) {
        return e instanceof FileSystemException failed && BUSY.equals(failed.getReason())
                ? "if it is a mount point, which no program can replace, name a folder below it with --out"
                : "check space and permissions and run it again";
    }

    private static String reason(IOException e) {
        String kind = e.getClass().getSimpleName().replace("Exception", "");
        return switch (kind) {
            case "AccessDenied" -> "permission denied for " + e.getMessage();
            case "NoSuchFile" -> "no such file " + e.getMessage();
            case "FileAlreadyExists" -> "a file is in the way: " + e.getMessage();
            default -> String.valueOf(e.getMessage());
        };
    }

    @Override
    public void close() {
        try (lock) {
            delete(fresh);
        } catch (IOException e) {
            throw cannotWrite(site, e);
        }
    }
}
