package dev.candor.site;

import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A site before it is files: the set of its outputs, where no two share a path, not even on a system that ignores case. */
public final class Site {
    private final SortedMap<SitePath, OutputFile> outputs = new TreeMap<>();

    private Site() {}

    /** The set of these outputs; a path claimed twice, or claimed as file and as folder, is a problem that names both. */
    public static Site of(Iterable<OutputFile> outputs, Problems problems) {
        Site site = new Site();
        Map<String, OutputFile> claimed = new HashMap<>();
        for (OutputFile output : outputs) {
            OutputFile rival = claimed.putIfAbsent(output.path().folded(), output);
            if (rival == null) {
                site.outputs.put(output.path(), output);
            } else {
                collide(output, rival, problems);
            }
        }
        site.outputs.values().forEach(output -> refuseFileAsFolder(output, claimed, problems));
        return site;
    }

    private static void refuseFileAsFolder(OutputFile output, Map<String, OutputFile> claimed, Problems problems) {
        String path = output.path().folded();
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            OutputFile rival = claimed.get(path.substring(0, slash));
            if (rival != null) {
                collide(output, rival, problems);
            }
        }
    }

    private static void collide(OutputFile output, OutputFile rival, Problems problems) {
        problems.error(
                "output-collision",
                Place.of(output.origin()),
                "wants the address /" + output.path().address() + ", which belongs to " + rival.origin(),
                "give one of them another name");
    }

    /** All outputs, sorted by path. */
    public Collection<OutputFile> outputs() {
        return outputs.values();
    }

    /** The output at a path. */
    public Optional<OutputFile> at(SitePath path) {
        return Optional.ofNullable(outputs.get(path));
    }

    /** How many outputs are pages. */
    public long pages() {
        return outputs.keySet().stream()
                .filter(path -> path.value().endsWith(".html"))
                .count();
    }
}
