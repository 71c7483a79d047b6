package dev.candor.exchange;

import dev.candor.model.Phase;
import java.time.Instant;

/** An update as a record will have it: its phase, its moment and its Markdown. */
record ImportedUpdate(Phase phase, Instant at, String text) {
    /** The same in another phase. */
    ImportedUpdate as(Phase other) {
        return new ImportedUpdate(other, at, text);
    }

    /** With another text behind its own. */
    ImportedUpdate and(String more) {
        return new ImportedUpdate(phase, at, text.isBlank() ? more : text + "\n\n" + more);
    }
}
