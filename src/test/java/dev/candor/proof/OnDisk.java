package dev.candor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.output.Fingerprint;
import dev.candor.output.SitePath;
import dev.candor.site.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reader of the disk finds in a folder that sites are written to. */
final class OnDisk {
    private OnDisk() {}

    /** The version of the tiny site in a folder, each of its files being exactly what its manifest says. */
    static String wholeVersion(Path site) {
        whole(site);
        return read(site.resolve(TinySite.VERSION));
    }

    /** The manifest of the site in a folder, each of its files being exactly what it says and no other there. */
    static Manifest whole(Path site) {
        Manifest manifest = Manifest.parse(read(site.resolve(Manifest.PATH.value())))
                .orElseThrow(() -> new AssertionError("no whole manifest in " + site));
        Set<String> listed =
                manifest.files().keySet().stream().map(SitePath::value).collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = files(site);
        found.remove(Manifest.PATH.value());
        assertThat(found).isEqualTo(listed);
        manifest.files()
                .forEach((path, entry) -> assertThat(Fingerprint.of(bytes(site.resolve(path.value()))))
                        .as(path.value())
                        .isEqualTo(entry.sha256()));
        return manifest;
    }

    /** Paths of the files below a folder. */
    static Set<String> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names in a folder, sorted. */
    static List<String> names(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        return new String(bytes(file), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
