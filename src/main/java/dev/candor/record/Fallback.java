package dev.candor.record;

import dev.candor.problem.Level;
import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import dev.candor.source.FileHistory;
import dev.candor.source.FileVersion;
import dev.candor.source.RecordKey;
import dev.candor.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the newest version of a broken file that was valid, where showing it takes nothing back that the newest version may say.
 *
 * <p>It never goes past a version that was removed, hidden, or may have been meant for fewer people.
 */
final class Fallback {
    private static final int MOST = 50;

    private final FileHistory history;

    Fallback(FileHistory history) {
        this.history = history;
    }

    /** A valid version of a file, and the warning that says so. */
    record Found<T>(T value, Problem warning) {}

    /**
     * Looks for it.
     *
     * @param file the broken one
     * @param read reads a version of it
     */
    <T> Optional<Found<T>> find(SourceFile file, Function<SourceFile, Outcome<T>> read) {
        SourceFile shown = file;
        for (FileVersion version : versions(file)) {
            boolean mayGoOn =
                    Restrictions.allowOlder(shown.display(), shown.content().get());
            if (!mayGoOn || version.isRemoval()) {
                return Optional.empty();
            }
            shown = older(file, version);
            Outcome<T> outcome = read.apply(shown);
            if (!outcome.isBroken()) {
                return outcome.record().map(record -> new Found<>(record, shown(file, version)));
            }
        }
        return Optional.empty();
    }

    private List<FileVersion> versions(SourceFile file) {
        return history.versions(RecordKey.of(file.path())).stream()
                .filter(version -> !version.version().equals(file.version()))
                .limit(MOST)
                .toList();
    }

    private SourceFile older(SourceFile file, FileVersion version) {
        byte[] bytes = history.read(version);
        return new SourceFile(file.path(), file.display(), version.version(), bytes.length, () -> bytes);
    }

    private static Problem shown(SourceFile file, FileVersion version) {
        return Problem.warning(
                "older-version",
                Place.of(file.display()),
                "the newest version has errors, so the one of commit "
                        + version.revision().abbreviated() + " ("
                        + version.revision().at() + ") is shown",
                "correct the errors and build again");
    }

    /** What is said of a record that no version can stand in for. */
    static Problem leftOut(SourceFile file) {
        return Problem.warning(
                "left-out",
                Place.of(file.display()),
                "this file has errors and no earlier version that may be shown, so it is left out",
                "correct the errors and build again");
    }

    /** The same problems as warnings. */
    static List<Problem> soften(Stream<Problem> problems) {
        return problems.map(Fallback::soften).toList();
    }

    private static Problem soften(Problem problem) {
        Level level = problem.isError() ? Level.WARNING : problem.level();
        return new Problem(problem.code(), level, problem.place(), problem.message(), problem.hint());
    }
}
