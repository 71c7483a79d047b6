package dev.candor.site;

import dev.candor.check.AnalysisOwed;
import dev.candor.insight.IncidentState;
import dev.candor.insight.MaintenanceState;
import dev.candor.model.ContentRecord;
import dev.candor.model.Update;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what a change makes readers expect: a next word by a time, asked for by the update or by its severity, or an analysis. */
final class PlannedPromises {
    private final BuildResult before;
    private final BuildResult after;

    PlannedPromises(BuildResult before, BuildResult after) {
        this.before = before;
        this.after = after;
    }

    /** What is promised after the change and was not before. */
    List<Plan.Promise> promises() {
        Set<Plan.Promise> known = new HashSet<>(all(before).toList());
        return all(after).filter(promise -> !known.contains(promise)).distinct().toList();
    }

    private static Stream<Plan.Promise> all(BuildResult result) {
        return result.insights().stream()
                .flatMap(found -> Stream.concat(
                        found.incidents().values().stream().flatMap(PlannedPromises::ofIncident),
                        found.maintenance().values().stream().flatMap(PlannedPromises::ofMaintenance)));
    }

    private static Stream<Plan.Promise> ofIncident(IncidentState state) {
        return Stream.concat(
                state.nextWordDue().map(due -> nextWord(state.incident(), due)).stream(),
                analyses(state.incident(), state.said()));
    }

    private static Stream<Plan.Promise> ofMaintenance(MaintenanceState state) {
        List<Update> said = state.said();
        Stream<Update> last = said.stream().skip(Math.max(0, said.size() - 1));
        return Stream.concat(
                last.flatMap(update -> update.next().stream()
                        .map(pause -> nextWord(state.maintenance(), update.at().plus(pause)))),
                analyses(state.maintenance(), said));
    }

    private static Plan.Promise nextWord(ContentRecord about, Instant due) {
        return new Plan.Promise(about.title(), "the next word", Optional.of(due));
    }

    private static Stream<Plan.Promise> analyses(ContentRecord about, List<Update> said) {
        return said.stream()
                .filter(update -> AnalysisOwed.isPromisedIn(update.body().source()))
                .map(update -> new Plan.Promise(about.title(), "an analysis", Optional.empty()));
    }
}
