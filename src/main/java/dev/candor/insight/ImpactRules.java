package dev.candor.insight;

import dev.candor.model.ComponentStatus;
import dev.candor.model.Impact;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The tables that turn component statuses into impact and into the site's one-word state (Statuspage contract; docs/derivation.md). */
final class ImpactRules {
    private ImpactRules() {}

    /** What an incident means: the worst it did to each of its components, all of them in major outage being critical. */
    static Impact of(Map<String, List<StatusSpan>> spans) {
        List<ComponentStatus> worst = spans.values().stream()
                .map(list -> ComponentStatus.worst(
                        list.stream().map(StatusSpan::status).toList()))
                .toList();
        boolean all = worst.stream().allMatch(ComponentStatus.MAJOR_OUTAGE::equals);
        return switch (ComponentStatus.worst(worst)) {
            case OPERATIONAL -> Impact.NONE;
            case UNDER_MAINTENANCE -> Impact.MAINTENANCE;
            case DEGRADED_PERFORMANCE -> Impact.MINOR;
            case PARTIAL_OUTAGE -> Impact.MAJOR;
            case MAJOR_OUTAGE -> all ? Impact.CRITICAL : Impact.MAJOR;
        };
    }

    /** The state of a site whose components are in these statuses. */
    static Overall overall(Collection<ComponentStatus> components) {
        ComponentStatus worst = ComponentStatus.worst(components);
        boolean all = components.stream().allMatch(ComponentStatus.MAJOR_OUTAGE::equals);
        return switch (worst) {
            case OPERATIONAL -> new Overall(Indicator.NONE, "All Systems Operational", worst);
            case UNDER_MAINTENANCE -> new Overall(Indicator.MAINTENANCE, "Service Under Maintenance", worst);
            case DEGRADED_PERFORMANCE -> new Overall(Indicator.MINOR, "Partially Degraded Service", worst);
            case PARTIAL_OUTAGE -> new Overall(Indicator.MINOR, "Minor Service Outage", worst);
            case MAJOR_OUTAGE ->
                all
                        ? new Overall(Indicator.CRITICAL, "Major Service Outage", worst)
                        : new Overall(Indicator.MAJOR, "Partial System Outage", worst);
        };
    }

    /** The state of a site where an open incident states an impact and names no component. */
    static Overall overall(Impact stated) {
        ComponentStatus worst = ComponentStatus.OPERATIONAL;
        return switch (stated) {
            case NONE -> new Overall(Indicator.NONE, "All Systems Operational", worst);
            case MAINTENANCE -> new Overall(Indicator.MAINTENANCE, "Service Under Maintenance", worst);
            case MINOR -> new Overall(Indicator.MINOR, "Partially Degraded Service", worst);
            case MAJOR -> new Overall(Indicator.MAJOR, "Partial System Outage", worst);
            case CRITICAL -> new Overall(Indicator.CRITICAL, "Major Service Outage", worst);
        };
    }
}
