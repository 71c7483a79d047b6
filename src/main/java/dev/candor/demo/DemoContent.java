package dev.candor.demo;

import dev.candor.problem.Failure;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The demo's files as they are packaged with the program: from its jar, or from a folder of classes. */
final class DemoContent {
    private static final String MARKER = "/demo/content/candor.yml";

    private DemoContent() {}

    /** The bytes of each file, by path below {@code content/}. */
    static SortedMap<String, byte[]> files() {
        try {
            URI marker = resource(MARKER).toURI();
            if (!"jar".equals(marker.getScheme())) {
                return below(Path.of(marker));
            }
            try (FileSystem jar = FileSystems.newFileSystem(marker, Map.of())) {
                return below(jar.getPath(MARKER));
            }
        } catch (IOException | URISyntaxException e) {
            throw Failure.io("the program's own demo cannot be read", "install Candor again")
                    .because(e);
        }
    }

    /** What was changed after it was first published, as {@code later-edits.properties} tells it. */
    static Properties laterEdits() {
        Properties edits = new Properties();
        try (Reader reader =
                new InputStreamReader(resource("later-edits.properties").openStream(), StandardCharsets.UTF_8)) {
            edits.load(reader);
            return edits;
        } catch (IOException e) {
            throw Failure.io("the program's own demo cannot be read", "install Candor again")
                    .because(e);
        }
    }

    private static URL resource(String name) throws IOException {
        URL found = DemoContent.class.getResource(name);
        if (found == null) {
            throw new NoSuchFileException(name);
        }
        return found;
    }

    private static SortedMap<String, byte[]> below(Path marker) throws IOException {
        Path root = marker.toAbsolutePath().resolveSibling("");
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
