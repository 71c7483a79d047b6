package dev.candor.cli;

import dev.candor.model.Maintenance;
import dev.candor.model.Phase;
import dev.candor.problem.Failure;
import java.util.List;
import java.util.Optional;

/** Which maintenance a command may still change. */
final class Windows {
    private Windows() {}

    /** The record that was named, or one whose work is ahead or running. */
    static RecordPlace pick(Authoring.Bench bench, Optional<String> id) {
        List<Choice> choices = id.isPresent()
                ? List.of()
                : bench.desk().all(Desk.MAINTENANCE).maintenance().values().stream()
                        .filter(maintenance ->
                                !UpdateWriter.phase(maintenance.updates()).isFinal())
                        .limit(20)
                        .map(maintenance -> new Choice(maintenance.meta().id(), label(bench, maintenance)))
                        .toList();
        return bench.picks().record(Desk.MAINTENANCE, id, choices);
    }

    private static String label(Authoring.Bench bench, Maintenance maintenance) {
        return maintenance.title() + " ("
                + bench.desk().texts().moment(maintenance.scheduled().start()) + ")";
    }

    /** Fails for work that is completed or called off. */
    static void notOver(Phase newest) {
        if (newest.isFinal()) {
            throw Failure.usage("this maintenance is " + Names.lower(newest) + " already", "nothing was written");
        }
    }

    /** Fails for work that has begun or is over. */
    static void notBegun(Phase newest) {
        notOver(newest);
        if (newest == Phase.IN_PROGRESS || newest == Phase.VERIFYING) {
            throw Failure.usage("this maintenance has begun already", "candor maintenance complete ends it");
        }
    }
}
