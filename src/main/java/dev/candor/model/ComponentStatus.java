package dev.candor.model;

import java.util.Collection;
import java.util.Comparator;

/**
 * How a component works, from best to worst; the order is the one by which a group takes its worst child's status
 * (Statuspage contract: operational, under maintenance, degraded, partial, major).
 */
public enum ComponentStatus {
    OPERATIONAL,
    UNDER_MAINTENANCE,
    DEGRADED_PERFORMANCE,
    PARTIAL_OUTAGE,
    MAJOR_OUTAGE;

    /** The worst of them; operational where there is none. */
    public static ComponentStatus worst(Collection<ComponentStatus> statuses) {
        return statuses.stream().max(Comparator.naturalOrder()).orElse(OPERATIONAL);
    }

    /** Whether customers are worse off than usual and nobody planned it. */
    public boolean isImpact() {
        return compareTo(UNDER_MAINTENANCE) > 0;
    }
}
