package dev.candor.model;

import dev.candor.problem.Place;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something a team has promised to do after an incident.
 *
 * @param id unique within its postmortem
 * @param title what is to be done
 * @param owner a team; empty in a public build unless the action is marked public, or where none is named
 * @param due the day by which it is promised
 * @param done the day on which it was done
 * @param reason why it was dropped; empty otherwise
 * @param ticket where the work is tracked
 * @param isPublic whether a public build shows owner, days and ticket as well as title, kind and status
 * @param closed the commit since which it is done or dropped; absent where it is neither and where history does not tell
 * @param place where it stands
 */
public record ActionItem(
        String id,
        String title,
        Optional<ActionKind> kind,
        ActionStatus status,
        String owner,
        Optional<LocalDate> due,
        Optional<LocalDate> done,
        String reason,
        Optional<URI> ticket,
        boolean isPublic,
        Optional<Revision> closed,
        Place place) {
    /** The same action, closed by a commit. */
    public ActionItem closedBy(Revision commit) {
        return new ActionItem(
                id, title, kind, status, owner, due, done, reason, ticket, isPublic, Optional.of(commit), place);
    }
}
