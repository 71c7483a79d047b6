package dev.candor.check;

import dev.candor.model.ContentRecord;
import dev.candor.model.Incident;
import dev.candor.model.Milestones;
import dev.candor.model.Phase;
import dev.candor.model.Postmortem;
import dev.candor.model.TimelineEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The moments between which something can have lasted, from the incidents that a record is about.
 *
 * @param starts moments at which something began
 * @param ends moments at which something ended
 * @param whole the longest impact of these incidents; zero where none is over
 */
record Times(List<Instant> starts, List<Instant> ends, Duration whole) {
    /** Of an incident itself, or of those a postmortem covers; of an incident that is over only. */
    static Times of(ContentRecord record, CheckContext context) {
        if (record instanceof Incident incident) {
            return of(List.of(incident), List.of(), context.now());
        }
        if (record instanceof Postmortem postmortem) {
            List<Incident> covered = postmortem.incidents().stream()
                    .flatMap(id -> context.catalog().incident(id).stream())
                    .toList();
            return of(covered, postmortem.timeline(), context.now());
        }
        return new Times(List.of(), List.of(), Duration.ZERO);
    }

    private static Times of(List<Incident> incidents, List<TimelineEntry> timeline, Instant now) {
        List<Course> over = incidents.stream()
                .map(incident -> Course.of(incident, now))
                .filter(course -> course.resolved().isPresent())
                .toList();
        List<Instant> told =
                timeline.stream().flatMap(entry -> entry.at().stream()).toList();
        List<Instant> starts = new ArrayList<>(told);
        List<Instant> ends = new ArrayList<>(told);
        over.forEach(course -> {
            starts(course.incident(), starts);
            course.told().forEach(update -> ends.add(update.at()));
            course.incident().milestones().mitigated().ifPresent(ends::add);
        });
        return new Times(starts, ends, over.stream().map(Times::impact).reduce(Duration.ZERO, Times::longer));
    }

    /** From the start of an incident that is over to the end of its impact. */
    private static Duration impact(Course course) {
        Incident incident = course.incident();
        Instant end = incident.milestones().mitigated().or(course::resolved).orElseGet(incident::started);
        return Duration.between(incident.started(), end);
    }

    private static void starts(Incident incident, List<Instant> starts) {
        Milestones times = incident.milestones();
        starts.add(incident.started());
        starts.add(incident.firstWord());
        Stream.of(times.detected(), times.acknowledged(), times.declared())
                .forEach(time -> time.ifPresent(starts::add));
        incident.updates().stream()
                .filter(update -> !update.components().isEmpty() || update.phase() == Phase.INVESTIGATING)
                .forEach(update -> starts.add(update.at()));
    }

    private static Duration longer(Duration first, Duration second) {
        return first.compareTo(second) >= 0 ? first : second;
    }

    /** Whether there is nothing to compare with. */
    boolean isEmpty() {
        return whole.isZero();
    }

    /** Whether that much time lies between a start and an end. */
    boolean knows(Duration length, Duration tolerance) {
        return starts.stream()
                .anyMatch(start -> ends.stream()
                        .map(end -> Duration.between(start, end))
                        .anyMatch(time -> time.minus(length).abs().compareTo(tolerance) <= 0));
    }
}
