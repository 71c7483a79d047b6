package dev.candor.record;

import dev.candor.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Whom a record's text may name besides those it lists itself: those of the incidents that it reviews, or of the reviews of it. */
final class RoleIndex {
    /** Nobody. */
    static final RoleIndex NONE = new RoleIndex(Map.of());

    private final Map<String, List<RoleHolder>> byPath;

    private RoleIndex(Map<String, List<RoleHolder>> byPath) {
        this.byPath = byPath;
    }

    private record Review(String path, List<String> incidents, List<RoleHolder> holders) {}

    /** Looks at all postmortems, those that nobody may see included, and at the incidents that they name. */
    static RoleIndex of(List<RecordInput> incidents, List<RecordInput> postmortems) {
        List<Review> reviews = postmortems.parallelStream()
                .flatMap(input -> review(input.file()).stream())
                .toList();
        Map<String, List<RoleHolder>> listed = listed(incidents, reviews);
        Map<String, String> paths = new HashMap<>();
        incidents.forEach(input -> paths.put(input.id(), input.file().path()));
        Map<String, List<RoleHolder>> byPath = new HashMap<>();
        for (Review review : reviews) {
            for (String id : review.incidents()) {
                add(byPath, review.path(), listed.getOrDefault(id, List.of()));
                Optional.ofNullable(paths.get(id)).ifPresent(path -> add(byPath, path, review.holders()));
            }
        }
        return new RoleIndex(Collections.unmodifiableMap(byPath));
    }

    private static void add(Map<String, List<RoleHolder>> byPath, String path, List<RoleHolder> holders) {
        byPath.computeIfAbsent(path, key -> new ArrayList<>()).addAll(holders);
    }

    private static Map<String, List<RoleHolder>> listed(List<RecordInput> incidents, List<Review> reviews) {
        Set<String> wanted = new HashSet<>();
        reviews.forEach(review -> wanted.addAll(review.incidents()));
        Map<String, List<RoleHolder>> listed = new ConcurrentHashMap<>();
        incidents.parallelStream()
                .filter(input -> wanted.contains(input.id()))
                .forEach(input -> listed.put(input.id(), of(input.file())));
        return listed;
    }

    private static Optional<Review> review(SourceFile file) {
        return FrontMatter.of(file)
                .map(keys -> new Review(
                        file.path(),
                        keys.get("incidents").map(RoleIndex::ids).orElse(List.of()),
                        RoleHolder.listed(keys)));
    }

    private static List<String> ids(Node node) {
        List<Node> items = node instanceof ListNode list ? list.items() : List.of(node);
        return items.stream()
                .filter(ScalarNode.class::isInstance)
                .map(item -> ((ScalarNode) item).text().strip())
                .toList();
    }

    /** Whom a file itself lists. */
    static List<RoleHolder> of(SourceFile file) {
        return FrontMatter.of(file).map(RoleHolder::listed).orElse(List.of());
    }

    /** Whom records related to the one of a file list. */
    List<RoleHolder> around(SourceFile file) {
        return byPath.getOrDefault(file.path(), List.of());
    }
}
