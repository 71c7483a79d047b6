package dev.candor.render;

import dev.candor.output.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The files of a theme: a site's own first, then the built-in theme's for all it does not replace.
 *
 * <p>Only files named in the one map or in the built-in theme exist for templates, so none can reach another file.
 */
public final class ThemeFiles {
    private final String folder;
    private final SortedMap<String, Supplier<byte[]>> own;
    private final SortedMap<String, Supplier<byte[]>> all = new TreeMap<>();

    private ThemeFiles(String name, Map<String, Supplier<byte[]>> own) {
        this.folder = "themes/" + name + "/";
        this.own = new TreeMap<>(own);
        BuiltInTheme.names().forEach(file -> all.put(file, () -> BuiltInTheme.read(file)));
        all.putAll(own);
    }

    /** The built-in theme alone. */
    public static ThemeFiles builtIn() {
        return new ThemeFiles("default", Map.of());
    }

    /**
     * A site's own files before the built-in theme's.
     *
     * @param name the theme's name, for messages
     * @param files by path below {@code themes/NAME/}, such as {@code home.ftlh} or {@code assets/logo.svg}
     */
    public static ThemeFiles of(String name, Map<String, Supplier<byte[]>> files) {
        return new ThemeFiles(name, files);
    }

    /** The same files with a text at the end of one of them. */
    public ThemeFiles appending(String file, String text) {
        ThemeFiles changed = new ThemeFiles(folder.substring("themes/".length(), folder.length() - 1), own);
        byte[] end = text.getBytes(StandardCharsets.UTF_8);
        changed.all.computeIfPresent(file, (name, start) -> () -> joined(start.get(), end));
        return changed;
    }

    private static byte[] joined(byte[] start, byte[] end) {
        byte[] both = Arrays.copyOf(start, start.length + end.length);
        System.arraycopy(end, 0, both, start.length, end.length);
        return both;
    }

    /** The bytes of a file. */
    Optional<byte[]> read(String file) {
        return Optional.ofNullable(all.get(file)).map(Supplier::get);
    }

    /** The names of all files, sorted. */
    List<String> names() {
        return List.copyOf(all.keySet());
    }

    /** The names of the site's own files, sorted. */
    List<String> ownNames() {
        return List.copyOf(own.keySet());
    }

    /** Where a file stands, for messages. */
    String path(String file) {
        return (own.containsKey(file) ? folder : BuiltInTheme.FOLDER) + file;
    }

    /** Names all bytes of all files. */
    Fingerprint fingerprint() {
        List<String> parts = new ArrayList<>();
        all.forEach((name, bytes) -> {
            parts.add(name);
            parts.add(Fingerprint.of(bytes.get()).value());
        });
        return Fingerprint.of(parts);
    }
}
