package dev.candor.site;

import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.util.List;

/** Names {@code candor.yml} in problems as its author knows it: the stages after reading do not know in which folder it lies. */
final class SettingsPlace {
    private static final String SETTINGS = "candor.yml";

    private SettingsPlace() {}

    /** The problems, sorted, with the settings' own path. */
    static List<Problem> in(SourceTree tree, Problems problems) {
        String path = tree.files().stream()
                .filter(file -> file.path().equals(SETTINGS))
                .findFirst()
                .map(SourceFile::display)
                .orElse(SETTINGS);
        return problems.sorted().stream()
                .map(problem -> problem.place().path().equals(SETTINGS) ? moved(problem, path) : problem)
                .distinct()
                .sorted()
                .toList();
    }

    private static Problem moved(Problem problem, String path) {
        Place place = new Place(path, problem.place().line(), problem.place().column());
        return new Problem(problem.code(), problem.level(), place, problem.message(), problem.hint());
    }
}
