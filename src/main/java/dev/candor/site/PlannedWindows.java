package dev.candor.site;

import dev.candor.model.Catalog;
import dev.candor.model.Interval;
import dev.candor.model.Maintenance;
import dev.candor.model.Phase;
import dev.candor.output.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the maintenance windows that calendars will receive, move or drop. */
final class PlannedWindows {
    private final Map<String, Maintenance> before;
    private final Map<String, Maintenance> after;
    private final PlannedOutputs outputs;

    PlannedWindows(Planner.Catalogs catalogs, PlannedOutputs outputs) {
        this.outputs = outputs;
        this.before = windows(catalogs.before());
        this.after = windows(catalogs.after());
    }

    private static Map<String, Maintenance> windows(Optional<Catalog> catalog) {
        return catalog.map(Catalog::maintenance).orElse(Map.of());
    }

    List<Plan.Window> windows() {
        List<Plan.Window> changes = new ArrayList<>();
        after.values().forEach(window -> change(window).ifPresent(changes::add));
        before.values().stream()
                .filter(window -> !after.containsKey(window.id()))
                .map(window -> new Plan.Window(Plan.Change.REMOVED, window.title(), text(window.scheduled())))
                .forEach(changes::add);
        return changes;
    }

    private Optional<Plan.Window> change(Maintenance window) {
        Maintenance old = before.get(window.id());
        String when = text(window.scheduled());
        if (old == null) {
            return Optional.of(new Plan.Window(Plan.Change.ADDED, window.title(), when));
        }
        if (isCancelled(window) && !isCancelled(old)) {
            return Optional.of(new Plan.Window(Plan.Change.REMOVED, window.title(), when + ", cancelled"));
        }
        if (!old.scheduled().equals(window.scheduled()) || !old.repeat().equals(window.repeat())) {
            String note = when + ", was " + text(old.scheduled());
            return Optional.of(new Plan.Window(Plan.Change.CHANGED, window.title(), note));
        }
        return outputs.changes(SitePath.of("maintenance/" + window.id() + "/event.ics"))
                ? Optional.of(new Plan.Window(Plan.Change.CHANGED, window.title(), when + ", in other words"))
                : Optional.empty();
    }

    private static boolean isCancelled(Maintenance window) {
        return window.updates().stream().anyMatch(update -> update.phase() == Phase.CANCELLED);
    }

    private static String text(Interval window) {
        return window.start() + " to " + window.end();
    }
}
