package dev.candor.cli;

import dev.candor.record.NewUpdate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A change to one record that is ready to be shown, written and, where somebody else came first, made again.
 *
 * @param place the record
 * @param isNew whether it is not there yet
 * @param apply makes the new bytes of the old ones; fails for what cannot be changed so
 * @param shown the update that readers will see, if one is added
 * @param title of the record
 * @param what a commit's message says of it, such as {@code Resolved}
 */
record RecordEdit(
        RecordPlace place,
        boolean isNew,
        UnaryOperator<byte[]> apply,
        Optional<NewUpdate> shown,
        String title,
        String what) {}
