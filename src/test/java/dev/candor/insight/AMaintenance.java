package dev.candor.insight;

import dev.candor.model.Interval;
import dev.candor.model.Maintenance;
import dev.candor.model.Phase;
import dev.candor.model.Repeat;
import dev.candor.model.Update;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A maintenance record in the making, for tests. */
final class AMaintenance {
    private final String id;
    private final Interval scheduled;
    private final List<Update> updates = new ArrayList<>();
    private String components = "api=under_maintenance";
    private boolean automatic = true;
    private Optional<Repeat> repeat = Optional.empty();

    private AMaintenance(String id, Interval scheduled) {
        this.id = id;
        this.scheduled = scheduled;
    }

    static AMaintenance maintenance(String id, String start, String end) {
        return new AMaintenance(id, Given.interval(start, end));
    }

    AMaintenance affecting(String statuses) {
        components = statuses;
        return this;
    }

    AMaintenance byHand() {
        automatic = false;
        return this;
    }

    AMaintenance repeating(String rule, String zone, String... except) {
        Set<LocalDate> days = Set.of(except).stream().map(LocalDate::parse).collect(Collectors.toSet());
        repeat = Optional.of(new Repeat(rule, ZoneId.of(zone), days));
        return this;
    }

    AMaintenance said(Phase phase, String at) {
        return said(phase, at, "");
    }

    AMaintenance said(Phase phase, String at, String statuses) {
        updates.add(Given.update(phase, at, statuses, Optional.empty()));
        return this;
    }

    Maintenance build() {
        return new Maintenance(
                Given.meta(id),
                id,
                Given.statuses(components),
                scheduled,
                automatic,
                repeat,
                List.of(),
                List.of(),
                List.of(),
                Given.text(),
                List.copyOf(updates),
                Map.of());
    }
}
