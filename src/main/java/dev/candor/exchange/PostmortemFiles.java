package dev.candor.exchange;

import dev.candor.problem.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the files to import, and gives each a name that is the same wherever the import is run: its path in its repository, else as much of it as tells it from the others. */
final class PostmortemFiles {
    private PostmortemFiles() {}

    /** The files by name, in the order of their paths. */
    static Map<String, Path> find(List<Path> wanted) {
        Collection<Path> files = new TreeSet<>();
        wanted.forEach(path -> files.addAll(filesOf(path)));
        Map<Path, Integer> segments = new LinkedHashMap<>();
        files.forEach(file -> segments.put(file, inRepository(file).orElse(1)));
        lengthen(segments);
        Map<String, Path> named = new LinkedHashMap<>();
        segments.forEach((file, count) -> named.put(tail(file, count), file));
        return named;
    }

    private static List<Path> filesOf(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        if (!Files.isDirectory(whole)) {
            if (!Files.exists(whole)) {
                throw Failure.usage("there is no file " + path, "name Markdown files, or folders of them");
            }
            return List.of(whole);
        }
        try (Stream<Path> files = Files.walk(whole)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> file.toString().matches("(?i).*\\.(?:md|markdown|mdown|mkd|mdx|qmd|rmd|md\\.erb)"))
                    .toList();
        } catch (IOException e) {
            throw Failure.io("cannot read " + path, "check its permissions").because(e);
        }
    }

    /** How many segments of a path lie in its repository; empty outside of one. */
    private static Optional<Integer> inRepository(Path file) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return Optional.of(file.getNameCount() - folder.getNameCount());
            }
        }
        return Optional.empty();
    }

    private static void lengthen(Map<Path, Integer> segments) {
        List<Path> alike = alike(segments);
        while (!alike.isEmpty()) {
            alike.forEach(file -> segments.merge(file, 1, Integer::sum));
            alike = alike(segments);
        }
    }

    private static List<Path> alike(Map<Path, Integer> segments) {
        Map<String, List<Path>> byName = segments.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> tail(entry.getKey(), entry.getValue()),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        List<Path> alike = new ArrayList<>();
        byName.values().stream().filter(files -> files.size() > 1).forEach(alike::addAll);
        return alike.stream()
                .filter(file -> segments.getOrDefault(file, 0) < file.getNameCount())
                .toList();
    }

    private static String tail(Path file, int segments) {
        int count = file.getNameCount();
        return file.subpath(Math.max(0, count - segments), count).toString().replace('\\', '/');
    }
}
