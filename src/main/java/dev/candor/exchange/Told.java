package dev.candor.exchange;

import dev.candor.problem.Level;
import dev.candor.problem.Place;
import dev.candor.problem.Problem;

/** Ways to tell what an import decided or could not place. */
final class Told {
    private Told() {}

    /** What the importer decided; worth a look, not wrong. */
    static Problem note(String code, Place place, String message, String hint) {
        return new Problem(code, Level.NOTE, place, message, hint);
    }

    /** What is wrong with a source but did not keep it from being imported. */
    static Problem asWarning(Problem problem) {
        return problem.isError()
                ? new Problem(problem.code(), Level.WARNING, problem.place(), problem.message(), problem.hint())
                : problem;
    }
}
