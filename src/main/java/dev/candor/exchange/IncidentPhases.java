package dev.candor.exchange;

import dev.candor.model.Phase;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Gives the updates of an incident phases: the first investigates, and it is resolved when its front matter says so, whatever its text says. */
record IncidentPhases(CstateIssue issue) {

    /** The updates with phases; one more where none stands at the moment of the end. */
    List<ImportedUpdate> of(List<ImportedUpdate> story) {
        List<ImportedUpdate> updates = new ArrayList<>(story);
        if (updates.isEmpty()) {
            updates.add(new ImportedUpdate(Phase.INVESTIGATING, issue.start(), ""));
        }
        updates.replaceAll(IncidentPhases::unresolved);
        if (updates.get(0).phase() == Phase.UPDATE) {
            updates.set(0, updates.get(0).as(Phase.INVESTIGATING));
        }
        if (issue.resolved()) {
            resolve(updates);
        }
        return List.copyOf(updates);
    }

    private static ImportedUpdate unresolved(ImportedUpdate update) {
        boolean early = update.phase() != Phase.RESOLVED && Phase.Track.INCIDENT.allows(update.phase());
        return early ? update : update.as(Phase.UPDATE);
    }

    private static boolean isSameMinute(Instant one, Instant other) {
        return one.truncatedTo(ChronoUnit.MINUTES).equals(other.truncatedTo(ChronoUnit.MINUTES));
    }

    private void resolve(List<ImportedUpdate> updates) {
        Instant last = updates.get(updates.size() - 1).at();
        Instant end = issue.resolvedAt().orElse(last.isBefore(issue.start()) ? issue.start() : last);
        for (int i = updates.size() - 1; i > 0; i--) {
            if (isSameMinute(updates.get(i).at(), end)) {
                updates.set(
                        i,
                        new ImportedUpdate(Phase.RESOLVED, end, updates.get(i).text()));
                return;
            }
        }
        int after = (int)
                updates.stream().filter(update -> !update.at().isAfter(end)).count();
        updates.add(after, new ImportedUpdate(Phase.RESOLVED, end, ""));
    }
}
