package dev.candor.insight;

import dev.candor.model.Impact;
import dev.candor.model.Incident;
import dev.candor.model.IncidentKind;
import dev.candor.model.Milestones;
import dev.candor.model.Phase;
import dev.candor.model.Update;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An incident in the making, for tests. */
final class AnIncident {
    private final String id;
    private final List<Update> updates = new ArrayList<>();
    private IncidentKind kind = IncidentKind.INCIDENT;
    private Optional<String> severity = Optional.empty();
    private String components = "";
    private Optional<Instant> started = Optional.empty();
    private Optional<Instant> mitigated = Optional.empty();
    private Optional<Instant> until = Optional.empty();
    private Optional<Impact> impact = Optional.empty();
    private boolean pinned;

    private AnIncident(String id) {
        this.id = id;
    }

    static AnIncident incident(String id) {
        return new AnIncident(id);
    }

    AnIncident kind(IncidentKind is) {
        kind = is;
        return this;
    }

    AnIncident severity(String is) {
        severity = Optional.of(is);
        return this;
    }

    AnIncident affecting(String statuses) {
        components = statuses;
        return this;
    }

    AnIncident started(String at) {
        started = Optional.of(Instant.parse(at));
        return this;
    }

    AnIncident mitigated(String at) {
        mitigated = Optional.of(Instant.parse(at));
        return this;
    }

    AnIncident until(String at) {
        until = Optional.of(Instant.parse(at));
        return this;
    }

    AnIncident impact(Impact is) {
        impact = Optional.of(is);
        return this;
    }

    AnIncident pinned() {
        pinned = true;
        return this;
    }

    AnIncident said(Phase phase, String at) {
        return said(phase, at, "");
    }

    AnIncident said(Phase phase, String at, String statuses) {
        updates.add(Given.update(phase, at, statuses, Optional.empty()));
        return this;
    }

    AnIncident promised(Phase phase, String at, Duration next) {
        updates.add(Given.update(phase, at, "", Optional.of(next)));
        return this;
    }

    Incident build() {
        return new Incident(
                Given.meta(id),
                kind,
                id,
                severity,
                Given.statuses(components),
                new Milestones(started, Optional.empty(), Optional.empty(), Optional.empty(), mitigated),
                impact,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                pinned,
                until,
                Given.text(),
                List.copyOf(updates),
                Map.of());
    }
}
