package dev.candor.insight;

import dev.candor.model.Component;
import dev.candor.model.ComponentStatus;
import dev.candor.model.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that follows from a catalog at a moment; computed once, then only looked up, from any thread. */
public interface Insights {
    /** The moment of looking. */
    Instant now();

    /** Incidents only (no notices, no drills), by id, newest start first. */
    Map<String, IncidentState> incidents();

    /** Incidents that are open and visible, worst impact first, then newest. */
    List<IncidentState> open();

    /** Notices that are visible, newest first. */
    List<IncidentState> notices();

    /**
     * What is pinned to the top of the home page, newest first: notices while their {@code until} is ahead, and any visible
     * record that says {@code pinned}.
     */
    List<IncidentState> pinned();

    /** Drills, newest first; none in a public catalog. */
    List<IncidentState> drills();

    /** Maintenance records by id, newest window first. */
    Map<String, MaintenanceState> maintenance();

    /** Those with an occurrence that runs now, earliest end first. */
    List<MaintenanceState> running();

    /** Those with an occurrence ahead and none running, earliest first. */
    List<MaintenanceState> upcoming();

    /** The status of a component now; operational for one that is not known. */
    ComponentStatus status(String componentId);

    /** The worst status of a group's components. */
    ComponentStatus worst(List<Component> components);

    /** Whether a component has left the page: from the first moment of the day it retired. */
    boolean isRetired(Component component);

    /** The state of the whole site: of the components that are not retired, and of open incidents that name none. */
    Overall overall();

    /** What was wrong or planned with a component, oldest first, as declared; spans of different records may overlap. */
    List<StatusSpan> spans(String componentId);

    /** Days of a component from the first to the last, in the site's zone. */
    List<DayUsage> days(Component component, LocalDate first, LocalDate last);

    /** The share of time without declared impact, by the site's weights. */
    Uptime uptime(Component component, Interval over);

    /** The error budget of a component that has an SLO. */
    Optional<Budget> budget(Component component);

    /** Which records name which. */
    Relations relations();

    /** The next moment after now at which any of this would differ without a new commit. */
    Optional<Instant> nextChange();
}
