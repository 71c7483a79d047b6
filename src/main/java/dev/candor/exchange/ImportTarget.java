package dev.candor.exchange;

import dev.candor.problem.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The content folder that an import writes into: what an earlier import left there, and what people made of it. */
final class ImportTarget {
    private static final List<String> FOLDERS = List.of("incidents", "maintenance", "postmortems");

    private final Path root;
    private final Map<String, String> imported = new HashMap<>();
    private final Map<String, String> texts = new TreeMap<>();

    private ImportTarget(Path root) {
        this.root = root;
    }

    /** What became of a file. */
    enum Outcome {
        WRITTEN,
        UNCHANGED,
        /** A person changed it; it stays as it is. */
        KEPT
    }

    /** Looks at a folder, which need not exist yet. */
    static ImportTarget open(Path root) {
        ImportTarget target = new ImportTarget(root);
        target.read("candor.yml");
        FOLDERS.forEach(target::scan);
        return target;
    }

    /** The texts of the files that are there, by path below the folder. */
    Map<String, String> texts() {
        return texts;
    }

    /** The file that was imported from a source, wherever it lies now. */
    Optional<String> importedFrom(String source) {
        return Optional.ofNullable(imported.get(source));
    }

    /** Whether a person made or changed a file. */
    boolean belongsToPerson(String path) {
        return texts.containsKey(path) && !new ImportedText(texts.get(path)).isUntouched();
    }

    /** Writes a file unless it is there already, as it should be or as a person wants it. */
    Outcome write(String path, ImportedText file) {
        if (belongsToPerson(path)) {
            return Outcome.KEPT;
        }
        if (file.text().equals(texts.get(path))) {
            return Outcome.UNCHANGED;
        }
        replace(root.resolve(path), file.text().getBytes(StandardCharsets.UTF_8));
        return Outcome.WRITTEN;
    }

    /** Writes an asset unless one of that name is there, which is never replaced. */
    Outcome copy(String path, byte[] bytes) {
        Path file = root.resolve(path);
        try {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                boolean same = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && Arrays.equals(Files.readAllBytes(file), bytes);
                return same ? Outcome.UNCHANGED : Outcome.KEPT;
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        replace(file, bytes);
        return Outcome.WRITTEN;
    }

    /** Takes away a file that an earlier import wrote and nobody changed. */
    void remove(String path) {
        try {
            Files.deleteIfExists(root.resolve(path));
        } catch (IOException e) {
            throw unwritable(root.resolve(path), e);
        }
    }

    private static void replace(Path file, byte[] bytes) {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".candor-new");
        try {
            Files.createDirectories(file.getParent());
            Files.write(fresh, bytes);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private void scan(String folder) {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(start)) {
            files.filter(file -> file.toString().endsWith(".md"))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .forEach(this::read);
        } catch (IOException e) {
            throw unreadable(start, e);
        }
    }

    private void read(String path) {
        Path file = root.resolve(path);
        try {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                texts.put(path, text);
                new ImportedText(text).from().ifPresent(source -> imported.putIfAbsent(source, path));
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static Failure unreadable(Path what, IOException e) {
        return Failure.io("cannot read " + what, "check its permissions").because(e);
    }

    private static Failure unwritable(Path what, IOException e) {
        return Failure.io("cannot write " + what, "check space and permissions and run it again")
                .because(e);
    }
}
