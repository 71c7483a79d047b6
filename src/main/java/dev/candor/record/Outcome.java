package dev.candor.record;

import dev.candor.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What became of a record's files.
 *
 * @param record what was read; empty where there are errors, or where the audience must not see it
 * @param hidden whether the audience must not see it
 * @param problems what is wrong with it
 */
record Outcome<T>(RecordInput input, Optional<T> record, boolean hidden, List<Problem> problems) {

    /** Whether errors keep it from being published. */
    boolean isBroken() {
        return record.isEmpty() && !hidden;
    }
}
