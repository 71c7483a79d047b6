package dev.candor.insight;

import dev.candor.model.Audience;
import dev.candor.model.Catalog;
import dev.candor.model.Component;
import dev.candor.model.ComponentEntry;
import dev.candor.model.ComponentStatus;
import dev.candor.model.Incident;
import dev.candor.model.InternalNotes;
import dev.candor.model.Interval;
import dev.candor.model.Maintenance;
import dev.candor.model.MarkdownText;
import dev.candor.model.Phase;
import dev.candor.model.Places;
import dev.candor.model.RecordHistory;
import dev.candor.model.RecordMeta;
import dev.candor.model.Severity;
import dev.candor.model.SiteSettings;
import dev.candor.model.Slo;
import dev.candor.model.Snapshot;
import dev.candor.model.Theme;
import dev.candor.model.Update;
import dev.candor.model.Visibility;
import dev.candor.problem.Place;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A small site, said in a few words: {@code given.records(…).at("2026-11-03T12:00:00Z")}. */
final class Given {
    private final List<ComponentEntry> layout = new ArrayList<>();
    private final Map<String, Incident> incidents = new LinkedHashMap<>();
    private final Map<String, Maintenance> maintenance = new LinkedHashMap<>();
    private Map<ComponentStatus, Double> weights = Map.of();
    private ZoneId zone = ZoneId.of("UTC");

    static Given site(String... components) {
        Given given = new Given();
        for (String id : components) {
            given.layout.add(component(id));
        }
        return given;
    }

    Given in(String zone) {
        this.zone = ZoneId.of(zone);
        return this;
    }

    Given weighing(Map<ComponentStatus, Double> weights) {
        this.weights = weights;
        return this;
    }

    Given with(Component component) {
        layout.add(component);
        return this;
    }

    Given with(AnIncident incident) {
        Incident built = incident.build();
        incidents.put(built.id(), built);
        return this;
    }

    Given with(AMaintenance window) {
        Maintenance built = window.build();
        maintenance.put(built.id(), built);
        return this;
    }

    Insights at(String now) {
        return at(Instant.parse(now));
    }

    Insights at(Instant now) {
        return InsightsAt.of(catalog(), now);
    }

    Catalog catalog() {
        return new Catalog(
                settings(),
                Audience.PUBLIC,
                incidents,
                maintenance,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                new Snapshot(Optional.empty(), false),
                Map.of());
    }

    private SiteSettings settings() {
        Severity major = new Severity("SEV2", "Major", 2, "", Optional.of(Duration.ofMinutes(60)), Optional.empty());
        return new SiteSettings(
                "Acme",
                "",
                Optional.empty(),
                zone,
                true,
                List.of("en"),
                new Theme("default", "", "", Map.of(), Map.of()),
                layout,
                Map.of("SEV2", major),
                Map.of(),
                weights,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of());
    }

    static Component component(String id) {
        return new Component(id, id, "", Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    static Component component(String id, String since, String retired) {
        return new Component(
                id,
                id,
                "",
                Optional.empty(),
                Optional.of(LocalDate.parse(since)),
                Optional.of(LocalDate.parse(retired)),
                List.of());
    }

    static Component promising(String id, String percent, Duration window) {
        Slo slo = new Slo(new BigDecimal(percent), window);
        return new Component(id, id, "", Optional.of(slo), Optional.empty(), Optional.empty(), List.of());
    }

    /** {@code api=major_outage checkout=degraded_performance} as a map. */
    static Map<String, ComponentStatus> statuses(String text) {
        Map<String, ComponentStatus> statuses = new LinkedHashMap<>();
        Pattern.compile("(\\w[\\w-]*)=(\\w+)")
                .matcher(text)
                .results()
                .forEach(pair -> statuses.put(
                        pair.group(1), ComponentStatus.valueOf(pair.group(2).toUpperCase(Locale.ROOT))));
        return statuses;
    }

    static Interval interval(String start, String end) {
        return new Interval(Instant.parse(start), Instant.parse(end));
    }

    static Update update(Phase phase, String at, String statuses, Optional<Duration> next) {
        return new Update(phase, Instant.parse(at), statuses(statuses), next, text(), Place.of("x.md"));
    }

    static MarkdownText text() {
        return new MarkdownText("", Place.of("x.md"));
    }

    static RecordMeta meta(String id) {
        return new RecordMeta(
                id,
                Visibility.PUBLIC,
                RecordHistory.UNKNOWN,
                "v1",
                new Places(Place.of(id + ".md"), Map.of()),
                Map.of(),
                InternalNotes.NONE);
    }
}
