package dev.candor.write;

import dev.candor.output.Draft;
import dev.candor.output.Fingerprint;
import dev.candor.output.OutputFile;
import dev.candor.site.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Puts single outputs into the new folder, taking over a file of the old site where its bytes would be the same. */
final class Staging {
    private final Path fresh;
    private final Path site;
    private final Manifest old;
    private final Set<Path> made = ConcurrentHashMap.newKeySet();

    Staging(Path fresh, Path site, Manifest old) {
        this.fresh = fresh;
        this.site = site;
        this.old = old;
    }

    /**
     * What became of an output.
     *
     * @param entry its line of the manifest
     * @param kept whether the old file was taken over
     */
    record Placed(Manifest.Entry entry, boolean kept) {}

    /** Puts one output into the new folder; throws what its content throws. */
    Placed place(OutputFile output) throws IOException {
        Path target = fresh.resolve(output.path().value());
        makeFolder(target);
        Optional<Manifest.Entry> before = Optional.ofNullable(old.files().get(output.path()));
        Draft draft = output.draft();
        if (before.isPresent() && takeOverUnread(draft.fingerprint(), before.get(), target)) {
            return new Placed(before.get(), true);
        }
        byte[] bytes = draft.content().bytes();
        boolean kept = before.isPresent() && takeOverSame(output, bytes, target);
        if (!kept) {
            Files.write(target, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
        return new Placed(new Manifest.Entry(bytes.length, Fingerprint.of(bytes), draft.fingerprint()), kept);
    }

    private void makeFolder(Path target) throws IOException {
        Path folder = target.getParent();
        if (folder != null && made.add(folder)) {
            Files.createDirectories(folder);
        }
    }

    /** The fingerprint says that the bytes would be the same; the old file must still hold them. */
    private boolean takeOverUnread(Fingerprint fingerprint, Manifest.Entry before, Path target) throws IOException {
        Path file = site.resolve(fresh.relativize(target));
        return before.fingerprint().equals(fingerprint)
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == before.size()
                && Fingerprint.of(Files.readAllBytes(file)).equals(before.sha256())
                && takeOver(file, target);
    }

    private boolean takeOverSame(OutputFile output, byte[] bytes, Path target) throws IOException {
        Path file = site.resolve(output.path().value());
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes)
                && takeOver(file, target);
    }

    /** Links the old file into the new site, or copies it with its times where the file system has no links. */
    private static boolean takeOver(Path file, Path target) throws IOException {
        try {
            Files.createLink(target, file);
        } catch (UnsupportedOperationException | java.nio.file.FileSystemException e) {
            Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        }
        return true;
    }
}
