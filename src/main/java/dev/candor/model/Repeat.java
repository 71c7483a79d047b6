package dev.candor.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * How a maintenance window comes back.
 *
 * @param rule a recurrence rule of RFC 5545, section 3.3.10, without the {@code RRULE:} in front
 * @param zone the zone in which the window keeps its wall-clock time
 * @param except days, in that zone, on which it does not take place
 */
public record Repeat(String rule, ZoneId zone, Set<LocalDate> except) {
    public Repeat {
        except = Set.copyOf(except);
    }
}
