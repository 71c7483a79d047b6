package dev.candor.insight;

import dev.candor.model.IncidentKind;
import dev.candor.model.Severity;
import dev.candor.model.SiteSettings;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An incident whose severity demands a postmortem that is not there.
 *
 * @param day the last day on which it is in time, in the site's zone
 */
public record PostmortemDue(IncidentState state, LocalDate day) {
    /** The day by which a postmortem of an incident is due; absent while it is open and where its severity demands none. */
    public static Optional<LocalDate> dueOn(IncidentState state, SiteSettings site) {
        return state.incident()
                .severity()
                .filter(id -> state.incident().kind() == IncidentKind.INCIDENT)
                .flatMap(id -> Optional.ofNullable(site.severities().get(id)))
                .flatMap(Severity::postmortem)
                .flatMap(after -> state.ended()
                        .map(end -> end.atZone(site.zone()).toLocalDate().plus(after)));
    }

    /** All that are not there, the one due last first. */
    public static List<PostmortemDue> missing(Insights insights, SiteSettings site) {
        return insights.incidents().values().stream()
                .filter(state -> state.visible()
                        && insights.relations()
                                .postmortemsOf(state.incident().id())
                                .isEmpty())
                .flatMap(state -> dueOn(state, site).map(day -> new PostmortemDue(state, day)).stream())
                .sorted(Comparator.comparing(PostmortemDue::day).reversed())
                .toList();
    }

    /** By how many days it is late; 0 where it is in time. */
    public long daysLate(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(day, today));
    }
}
