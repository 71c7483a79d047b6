package dev.candor.insight;

import dev.candor.model.Maintenance;
import dev.candor.model.Phase;
import dev.candor.model.Update;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A maintenance record as it stands at a moment.
 *
 * @param phase of its running occurrence, else of its next, else of its last
 * @param visible whether it has been announced or has begun by then; a record dated ahead is not shown before its first word
 * @param current that occurrence
 * @param occurrences all past ones and those that start within a year, oldest first; one where it does not repeat
 * @param grows when that list gets another, where it ever does
 * @param said its updates up to that moment, oldest first
 * @param spans what it did to each component, by component id, oldest first
 */
public record MaintenanceState(
        Maintenance maintenance,
        Phase phase,
        boolean visible,
        Occurrence current,
        List<Occurrence> occurrences,
        Optional<Instant> grows,
        List<Update> said,
        Map<String, List<StatusSpan>> spans) {}
