package dev.candor.insight;

import dev.candor.model.ActionItem;
import dev.candor.model.Postmortem;

/**
 * An action and the postmortem that promised it.
 *
 * @param daysLate for how many days it has been overdue; 0 where it is not
 */
public record LedgerEntry(Postmortem postmortem, ActionItem action, long daysLate) {
    /** Whether it should have been done. */
    public boolean isOverdue() {
        return daysLate > 0;
    }
}
