package dev.candor.record;

import dev.candor.model.Catalog;
import dev.candor.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a source tree.
 *
 * @param catalog every record that could be read and that the audience may see; empty where the site's settings could not be read.
 *     It is fit to publish only where no problem is an error
 * @param problems all that is wrong, sorted by place
 */
public record Reading(Optional<Catalog> catalog, List<Problem> problems) {

    public Reading {
        problems = List.copyOf(problems);
    }

    /** Whether the records must not be published. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
