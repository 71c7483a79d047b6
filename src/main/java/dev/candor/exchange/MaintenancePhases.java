package dev.candor.exchange;

import dev.candor.model.Phase;
import java.util.ArrayList;
import java.util.List;

/** Gives the updates of a maintenance window phases: those that its text names, and completed at its end. */
final class MaintenancePhases {
    private MaintenancePhases() {}

    /** The updates with phases. */
    static List<ImportedUpdate> of(List<ImportedUpdate> story, CstateIssue issue) {
        List<ImportedUpdate> updates = new ArrayList<>();
        for (ImportedUpdate update : story) {
            boolean over = update.phase() == Phase.RESOLVED
                    || issue.resolvedAt().filter(update.at()::equals).isPresent();
            boolean allowed = Phase.Track.MAINTENANCE.allows(update.phase());
            Phase phase = over ? Phase.COMPLETED : allowed ? update.phase() : Phase.UPDATE;
            updates.add(update.as(phase));
        }
        return List.copyOf(updates);
    }
}
