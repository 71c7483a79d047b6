package dev.candor.cli;

import dev.candor.model.Component;
import dev.candor.model.Incident;
import dev.candor.model.Interval;
import dev.candor.model.Maintenance;
import dev.candor.model.Severity;
import dev.candor.model.SiteSettings;
import dev.candor.model.Update;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of the record that an update speaks of, before the update is written.
 *
 * @param title of the record
 * @param severity if it has one
 * @param components ids of all that it has touched, in no order
 * @param started when impact began
 * @param mitigated when impact was contained
 * @param window of a maintenance, and of a notice that ends
 */
record Subject(
        String title,
        Optional<Severity> severity,
        Set<String> components,
        Optional<Instant> started,
        Optional<Instant> mitigated,
        Optional<Interval> window) {

    static Subject of(Incident incident, SiteSettings site) {
        return new Subject(
                incident.title(),
                incident.severity()
                        .flatMap(id -> Optional.ofNullable(site.severities().get(id))),
                touched(incident.components().keySet(), incident.updates()),
                Optional.of(incident.started()),
                incident.milestones().mitigated(),
                Optional.empty());
    }

    static Subject of(Maintenance maintenance) {
        return new Subject(
                maintenance.title(),
                Optional.empty(),
                touched(maintenance.components().keySet(), maintenance.updates()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(maintenance.scheduled()));
    }

    /** The same with more components. */
    Subject touching(Set<String> more) {
        Set<String> all = new LinkedHashSet<>(components);
        all.addAll(more);
        return new Subject(title, severity, all, started, mitigated, window);
    }

    /** The same in another window. */
    Subject in(Interval other) {
        return new Subject(title, severity, components, started, mitigated, Optional.of(other));
    }

    /** The names of its components in the order of the page. */
    List<String> names(SiteSettings site) {
        return site.components().stream()
                .filter(component -> components.contains(component.id()))
                .map(Component::name)
                .toList();
    }

    private static Set<String> touched(Set<String> first, List<Update> updates) {
        Set<String> all = new LinkedHashSet<>(first);
        Stream<String> later = updates.stream().flatMap(update -> update.components().keySet().stream());
        later.forEach(all::add);
        return all;
    }
}
