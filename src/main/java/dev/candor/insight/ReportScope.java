package dev.candor.insight;

import dev.candor.model.Catalog;
import dev.candor.model.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which incidents a report is about.
 *
 * @param first the first day on which they began, in the site's zone
 * @param last the last such day
 * @param component the one component they affected; all where absent
 */
public record ReportScope(LocalDate first, LocalDate last, Optional<String> component) {
    /** From the first incident up to now. */
    public static ReportScope everything(Catalog catalog, Insights insights) {
        ZoneId zone = catalog.site().zone();
        LocalDate today = insights.now().atZone(zone).toLocalDate();
        LocalDate first = insights.incidents().values().stream()
                .filter(IncidentState::visible)
                .map(state -> state.incident().started().atZone(zone).toLocalDate())
                .min(Comparator.naturalOrder())
                .orElse(today);
        return new ReportScope(first.isAfter(today) ? today : first, today, Optional.empty());
    }

    /** Other days, of the same component. */
    public ReportScope days(LocalDate from, LocalDate to) {
        return new ReportScope(from, to, component);
    }

    /** The time it spans, up to now; absent where all of it lies ahead. */
    Optional<Interval> time(ZoneId zone, Instant now) {
        Instant start = first.atStartOfDay(zone).toInstant();
        Instant end = Intervals.earlier(last.plusDays(1).atStartOfDay(zone).toInstant(), now);
        return start.isBefore(end) ? Optional.of(new Interval(start, end)) : Optional.empty();
    }
}
