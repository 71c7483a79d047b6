package dev.candor.source;

import dev.candor.problem.Failure;
import dev.candor.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Walks a folder on disk without following links, and reads each file once for its id. */
final class FolderListing {
    private final SourceFolders folders;
    private final String below;
    private final SourceLimits limits = new SourceLimits();
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private FolderListing(SourceFolders folders, String below) {
        this.folders = folders;
        this.below = below;
    }

    /** Everything below a folder of the root; nothing where there is no such folder. */
    static Listing of(Path root, SourceFolders folders, String below) {
        FolderListing listing = new FolderListing(folders, below);
        Path start = below.isEmpty() ? root : root.resolve(below);
        if (!Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS)) {
            return Listing.EMPTY;
        }
        listing.walk(start, "", 1);
        return Listing.of(listing.files, listing.problems);
    }

    static Failure unreadable(String display, IOException e) {
        return Failure.io(display + " cannot be read", "does it still exist, and may you read it?")
                .because(e);
    }

    private void walk(Path folder, String prefix, int depth) {
        limits.checkDepth(depth);
        for (Path entry : sorted(folder)) {
            String name = String.valueOf(entry.getFileName());
            if (!name.startsWith(".") && !folders.isNeighbour(display(prefix + name))) {
                limits.countEntry();
                visit(entry, prefix + name, depth);
            }
        }
    }

    private void visit(Path entry, String path, int depth) {
        Optional<String> fault = SafeName.fault(path.substring(path.lastIndexOf('/') + 1));
        BasicFileAttributes is = attributes(entry, path);
        if (fault.isPresent()) {
            problems.add(Listing.unsafeName(display(path), fault.get()));
        } else if (is.isSymbolicLink()) {
            problems.add(Listing.symbolicLink(display(path)));
        } else if (is.isDirectory()) {
            walk(entry, path + "/", depth + 1);
        } else if (!is.isRegularFile()) {
            problems.add(Listing.notAFile(display(path)));
        } else if (is.size() > SourceLimits.FILE_BYTES) {
            problems.add(Listing.tooLarge(display(path)));
        } else {
            add(entry, path);
        }
    }

    private void add(Path file, String path) {
        String display = display(path);
        byte[] bytes = read(file, display);
        limits.countBytes(bytes.length);
        String version = BlobId.of(bytes);
        files.add(new SourceFile(path, display, version, bytes.length, () -> unchanged(file, display, version)));
    }

    private static byte[] unchanged(Path file, String display, String version) {
        byte[] bytes = read(file, display);
        if (!BlobId.of(bytes).equals(version)) {
            throw Failure.io(display + " was changed while it was read", "run the command again");
        }
        return bytes;
    }

    private static byte[] read(Path file, String display) {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes((int) SourceLimits.FILE_BYTES + 1);
        } catch (IOException e) {
            throw unreadable(display, e);
        }
    }

    private BasicFileAttributes attributes(Path entry, String path) {
        try {
            return Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw unreadable(display(path), e);
        }
    }

    private static List<Path> sorted(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw unreadable(folder.toString(), e);
        }
    }

    private String display(String path) {
        return below.isEmpty() ? path : below + "/" + path;
    }
}
