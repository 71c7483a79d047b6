package dev.candor.source;

import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Parts files whose paths are one and the same on file systems that fold case or normalise Unicode.
 *
 * @param files those with a path of their own, sorted by it
 * @param problems one for each file that shares its path
 */
record Collisions(List<SourceFile> files, List<Problem> problems) {

    static Collisions part(Collection<SourceFile> all) {
        Map<String, List<SourceFile>> byFold = new TreeMap<>();
        all.forEach(file -> byFold.computeIfAbsent(fold(file.path()), fold -> new ArrayList<>(1))
                .add(file));
        List<SourceFile> alone = new ArrayList<>(all.size());
        List<Problem> problems = new ArrayList<>();
        for (List<SourceFile> same : byFold.values()) {
            if (same.size() == 1) {
                alone.add(same.get(0));
            } else {
                same.forEach(file -> problems.add(collision(file, same)));
            }
        }
        alone.sort(Comparator.comparing(SourceFile::path));
        return new Collisions(List.copyOf(alone), List.copyOf(problems));
    }

    /** Case folding by way of upper case, so that ß meets SS and every sigma the same letter. */
    private static String fold(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private static Problem collision(SourceFile file, List<SourceFile> same) {
        String other = same.get(same.get(0).equals(file) ? 1 : 0).display();
        String message = file.display().equals(other)
                ? "is in its folder twice"
                : "has the same name as " + other + " where case and accents are not told apart";
        return Problem.error("name-collision", Place.of(file.display()), message, "rename one of them");
    }
}
