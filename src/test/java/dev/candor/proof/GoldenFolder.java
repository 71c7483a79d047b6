package dev.candor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A folder of files that were reviewed by eye; {@code -Dcandor.golden=rewrite} writes them anew, for the next review. */
final class GoldenFolder {
    private static final boolean REWRITE = "rewrite".equals(System.getProperty("candor.golden"));

    private GoldenFolder() {}

    /** Fails with the first line that differs of every file that does. */
    static void assertHolds(Path golden, Map<String, byte[]> found) {
        try {
            if (REWRITE) {
                rewrite(golden, found);
            }
            assertThat(differences(read(golden), found))
                    .as(golden + "; review, then run the test with -Dcandor.golden=rewrite")
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rewrite(Path golden, Map<String, byte[]> found) throws IOException {
        if (Files.isDirectory(golden)) {
            for (String path : OnDisk.files(golden)) {
                Files.delete(golden.resolve(path));
            }
        }
        for (Map.Entry<String, byte[]> file : found.entrySet()) {
            Path path = golden.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private static SortedMap<String, byte[]> read(Path golden) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String path : OnDisk.files(golden)) {
            files.put(path, Files.readAllBytes(golden.resolve(path)));
        }
        return files;
    }

    private static List<String> differences(Map<String, byte[]> golden, Map<String, byte[]> found) {
        SortedSet<String> paths = new TreeSet<>(golden.keySet());
        paths.addAll(found.keySet());
        List<String> differences = new ArrayList<>();
        for (String path : paths) {
            if (!found.containsKey(path)) {
                differences.add(path + " is missing");
            } else if (!golden.containsKey(path)) {
                differences.add(path + " is new");
            } else if (!Arrays.equals(golden.get(path), found.get(path))) {
                differences.add(path + firstLine(text(golden.get(path)), text(found.get(path))));
            }
        }
        return differences;
    }

    private static String firstLine(List<String> golden, List<String> found) {
        int line = 0;
        while (line < Math.min(golden.size(), found.size()) && golden.get(line).equals(found.get(line))) {
            line++;
        }
        return ":" + (line + 1) + " was " + at(golden, line) + " and is " + at(found, line);
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? "\"" + lines.get(line) + "\"" : "not there";
    }

    private static List<String> text(byte[] bytes) {
        return Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\n", -1));
    }
}
