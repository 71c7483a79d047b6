package dev.candor.publish;

import dev.candor.output.SitePath;
import dev.candor.problem.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A site in a folder.
 *
 * @param folder the site's root
 */
public record FolderSite(Path folder) implements LiveSite {
    @Override
    public Optional<byte[]> read(SitePath path) {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(path.value())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw cannotRead(e);
        }
    }

    @Override
    public Optional<Set<String>> list() {
        try (Stream<Path> files = Files.walk(folder.toRealPath())) {
            Path root = folder.toRealPath();
            return Optional.of(files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith(".git"))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw cannotRead(e);
        }
    }

    private Failure cannotRead(IOException e) {
        return Failure.io(
                        "cannot read the site in " + folder + ": " + e.getMessage(),
                        "check that it exists and may be read")
                .because(e);
    }
}
