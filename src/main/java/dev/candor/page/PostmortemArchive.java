package dev.candor.page;

import dev.candor.insight.IncidentState;
import dev.candor.insight.Insights;
import dev.candor.insight.Resemblance;
import dev.candor.model.Component;
import dev.candor.model.Detection;
import dev.candor.model.Postmortem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the pages of the archive need to know of each postmortem. */
final class PostmortemArchive {
    private final PageContext context;
    private final Insights insights;
    private final Map<String, IncidentState> drills = new HashMap<>();
    private final Resemblance resemblance;

    PostmortemArchive(PageContext context) {
        this.context = context;
        this.insights = context.insights();
        this.resemblance = Resemblance.of(context.catalog(), insights);
        insights.drills().forEach(drill -> drills.put(drill.incident().id(), drill));
    }

    /** All of them, the newest first. */
    List<Postmortem> all() {
        return List.copyOf(context.catalog().postmortems().values());
    }

    /** What resembles what. */
    Resemblance resemblance() {
        return resemblance;
    }

    /** The incidents that a postmortem covers and that readers can see, the earliest first. */
    List<IncidentState> covered(Postmortem postmortem) {
        return postmortem.incidents().stream()
                .map(id -> insights.incidents().getOrDefault(id, drills.get(id)))
                .filter(Objects::nonNull)
                .filter(IncidentState::visible)
                .sorted(Comparator.comparing(state -> state.incident().started()))
                .toList();
    }

    /** The components that its incidents affected, in the site's order. */
    List<Component> components(Postmortem postmortem) {
        Set<String> affected = Resemblance.components(postmortem, insights);
        return context.site().components().stream()
                .filter(component -> affected.contains(component.id()))
                .toList();
    }

    /** The severities of its incidents, the worst first. */
    List<String> severities(Postmortem postmortem) {
        Set<String> found = new LinkedHashSet<>();
        covered(postmortem).forEach(state -> state.incident().severity().ifPresent(found::add));
        return context.site().severities().keySet().stream()
                .filter(found::contains)
                .toList();
    }

    /** The first day of its incidents, else the day that its author states. */
    Optional<LocalDate> began(Postmortem postmortem) {
        return covered(postmortem).stream()
                .findFirst()
                .map(state -> new Views(context).dayOf(state.incident().started()))
                .or(postmortem::date);
    }

    private Optional<LocalDate> day(Postmortem postmortem) {
        return postmortem.published().or(() -> began(postmortem));
    }

    private static String word(Detection detection) {
        return detection.name().toLowerCase(Locale.ROOT);
    }

    /** What the archive can be narrowed down by. */
    List<Facet<Postmortem>> facets() {
        Facets facets = new Facets(byValue());
        Wording wording = context.wording();
        causes().forEach(cause -> facets.add("cause", Segments.of(cause), wording.cause(cause)));
        context.site()
                .components()
                .forEach(component -> facets.add("component", component.id(), wording.name(component)));
        context.site()
                .severities()
                .keySet()
                .forEach(id -> facets.add("severity", Segments.of(id), wording.severity(id)));
        years().forEach(year -> facets.add("year", year, year));
        addDetections(facets);
        return List.copyOf(facets.found);
    }

    private void addDetections(Facets facets) {
        Stream.of(Detection.values())
                .map(PostmortemArchive::word)
                .forEach(how -> facets.add(
                        "detection",
                        Segments.of(how.replace('_', '-')),
                        context.texts().get("detection." + how)));
    }

    private Map<String, List<Postmortem>> byValue() {
        Map<String, List<Postmortem>> byValue = new HashMap<>();
        for (Postmortem postmortem : all()) {
            values(postmortem)
                    .distinct()
                    .forEach(value -> byValue.computeIfAbsent(value, any -> new ArrayList<>())
                            .add(postmortem));
        }
        return byValue;
    }

    private Set<String> causes() {
        Set<String> causes = new TreeSet<>(context.site().causes().keySet());
        all().forEach(postmortem -> causes.addAll(postmortem.causes()));
        return causes;
    }

    private List<String> years() {
        return all().stream()
                .flatMap(postmortem -> day(postmortem).stream())
                .map(LocalDate::getYear)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(year -> Integer.toString(year))
                .toList();
    }

    private Stream<String> values(Postmortem postmortem) {
        return Stream.of(
                        postmortem.causes().stream().map(cause -> "cause " + Segments.of(cause)),
                        components(postmortem).stream().map(component -> "component " + component.id()),
                        severities(postmortem).stream().map(id -> "severity " + Segments.of(id)),
                        day(postmortem).stream().map(day -> "year " + day.getYear()),
                        postmortem.detection().stream()
                                .map(how -> "detection " + word(how).replace('_', '-')))
                .flatMap(values -> values);
    }

    /** Facets as they are found; two values of one address are one. */
    private static final class Facets {
        private final Map<String, List<Postmortem>> byValue;
        private final Set<String> seen = new LinkedHashSet<>();
        private final List<Facet<Postmortem>> found = new ArrayList<>();

        private Facets(Map<String, List<Postmortem>> byValue) {
            this.byValue = byValue;
        }

        private void add(String trait, String id, String title) {
            String value = trait + " " + id;
            if (seen.add(value)) {
                found.add(new Facet<>(trait, id, title, List.copyOf(byValue.getOrDefault(value, List.of()))));
            }
        }
    }
}
