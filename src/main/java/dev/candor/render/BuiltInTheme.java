package dev.candor.render;

import dev.candor.problem.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The theme that comes with the program: in its jar, or in a folder of classes while it is built. */
final class BuiltInTheme {
    static final String FOLDER = "themes/default/";

    private BuiltInTheme() {}

    /** The names of its files. */
    static List<String> names() {
        try {
            Path home = Path.of(BuiltInTheme.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(home) ? namesInFolder(home.resolve(FOLDER)) : namesInJar(home);
        } catch (IOException | URISyntaxException e) {
            throw missing("").because(e);
        }
    }

    private static List<String> namesInFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static List<String> namesInJar(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            return file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(FOLDER))
                    .map(name -> name.substring(FOLDER.length()))
                    .toList();
        }
    }

    /** The bytes of one of its files. */
    static byte[] read(String file) {
        try (InputStream in = BuiltInTheme.class.getResourceAsStream("/" + FOLDER + file)) {
            if (in == null) {
                throw missing(file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw missing(file).because(e);
        }
    }

    private static Failure missing(String file) {
        return Failure.io("the built-in theme cannot be read: " + FOLDER + file, "install the program again");
    }
}
