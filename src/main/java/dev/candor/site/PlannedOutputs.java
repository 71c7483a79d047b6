package dev.candor.site;

import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares the outputs of two sites; bytes are made of those alone that may differ. */
final class PlannedOutputs {
    private final Map<String, OutputFile> before;
    private final Map<String, OutputFile> after;
    private final List<String> otherLocales;
    private final SortedMap<String, Plan.Page> changes;

    PlannedOutputs(BuildResult before, BuildResult after) {
        this.before = byPath(before);
        this.after = byPath(after);
        this.otherLocales = after.catalog()
                .map(catalog -> catalog.site().locales().stream()
                        .skip(1)
                        .map(locale -> locale + "/")
                        .toList())
                .orElse(List.of());
        TreeSet<String> paths = new TreeSet<>(this.before.keySet());
        paths.addAll(this.after.keySet());
        this.changes = new TreeMap<>(paths.parallelStream()
                .flatMap(path -> change(path).stream().map(change -> Map.entry(path, change)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Map<String, OutputFile> byPath(BuildResult result) {
        Map<String, OutputFile> outputs = new TreeMap<>();
        result.site()
                .map(Site::outputs)
                .orElse(List.of())
                .forEach(output -> outputs.put(output.path().value(), output));
        return outputs;
    }

    /** Pages of the default locale that appear, change or go. */
    List<Plan.Page> pages() {
        List<Plan.Page> pages = new ArrayList<>();
        changes.forEach((path, change) -> {
            if (isDefaultPage(path)) {
                pages.add(change);
            }
        });
        return pages;
    }

    /** How many further outputs change. */
    int others() {
        return changes.size() - pages().size();
    }

    /** Whether readers of an address get other bytes than before. */
    boolean changes(SitePath path) {
        return changes.containsKey(path.value());
    }

    /** What an output was before the change. */
    Optional<byte[]> before(String path) {
        return bytes(before, path);
    }

    /** What an output is after the change. */
    Optional<byte[]> after(String path) {
        return bytes(after, path);
    }

    private static Optional<byte[]> bytes(Map<String, OutputFile> outputs, String path) {
        return Optional.ofNullable(outputs.get(path))
                .map(output -> output.content().bytes());
    }

    private Optional<Plan.Page> change(String path) {
        Optional<OutputFile> old = Optional.ofNullable(before.get(path));
        Optional<OutputFile> fresh = Optional.ofNullable(after.get(path));
        if (old.isEmpty() || fresh.isEmpty()) {
            return fresh.map(output -> page(Plan.Change.ADDED, output))
                    .or(() -> old.map(output -> page(Plan.Change.REMOVED, output)));
        }
        return isSame(old.get(), fresh.get()) ? Optional.empty() : Optional.of(page(Plan.Change.CHANGED, fresh.get()));
    }

    /** A fingerprint names all that the bytes may depend on, so that only an equal one tells without making them. */
    private static boolean isSame(OutputFile before, OutputFile after) {
        return before.fingerprint().equals(after.fingerprint())
                || Arrays.equals(before.content().bytes(), after.content().bytes());
    }

    private static Plan.Page page(Plan.Change change, OutputFile output) {
        return new Plan.Page(change, "/" + output.path().address(), output.origin());
    }

    private boolean isDefaultPage(String path) {
        return path.endsWith(".html") && otherLocales.stream().noneMatch(path::startsWith);
    }
}
