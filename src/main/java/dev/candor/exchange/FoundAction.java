package dev.candor.exchange;

import dev.candor.model.ActionKind;
import dev.candor.model.ActionStatus;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that a text says is to be done.
 *
 * @param status absent where the text does not say what became of it
 * @param owner as written, without persons' handles; empty where none is named
 * @param ticket an address of a tracker; empty where none is linked
 * @param line where it stands in the source, counted from 1
 */
record FoundAction(
        String title,
        Optional<ActionKind> kind,
        Optional<ActionStatus> status,
        String owner,
        Optional<LocalDate> due,
        String ticket,
        int line) {}
