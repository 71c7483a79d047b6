package dev.candor.cli;

import dev.candor.check.Report;
import dev.candor.problem.DidYouMean;
import dev.candor.problem.Failure;
import dev.candor.problem.Problem;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The files and folders that somebody wants to hear about, as they name them from wherever they are. */
final class CheckedPaths {
    private final List<String> asked;

    CheckedPaths(List<Path> paths) {
        this.asked = paths.stream()
                .map(path -> path.normalize().toString().replace('\\', '/'))
                .toList();
    }

    /** The report about these alone; fails where one of them is no file of the repository. */
    Report apply(Report report) {
        if (asked.isEmpty() || asked.contains("")) {
            return report;
        }
        Set<String> known = report.findings().stream()
                .map(finding -> finding.place().path())
                .collect(Collectors.toSet());
        known.addAll(report.lines().paths());
        asked.forEach(path -> require(path, known));
        List<Problem> wanted = report.findings().stream()
                .filter(finding -> asked.stream()
                        .anyMatch(path -> covers(path, finding.place().path())))
                .toList();
        return report.with(wanted);
    }

    private static void require(String path, Collection<String> known) {
        if (known.stream().noneMatch(file -> covers(path, file))) {
            throw Failure.usage("there is no record " + path, DidYouMean.hint(path, known));
        }
    }

    /** Whether a path as typed means a file: from the root, from a folder below it, or from the root of the disk. */
    private static boolean covers(String path, String file) {
        String inside = "/" + file;
        String typed = path.replaceFirst("^(?:\\.\\./)+", "");
        return inside.endsWith("/" + typed)
                || inside.contains("/" + typed + "/")
                || path.endsWith(inside)
                || (path.startsWith("/") && isBelow(path, inside));
    }

    private static boolean isBelow(String folder, String inside) {
        int end = inside.lastIndexOf('/');
        while (end > 0) {
            if (folder.endsWith(inside.substring(0, end))) {
                return true;
            }
            end = inside.lastIndexOf('/', end - 1);
        }
        return false;
    }
}
