package dev.candor.page;

import dev.candor.insight.IncidentState;
import dev.candor.insight.Insights;
import dev.candor.insight.MaintenanceState;
import dev.candor.model.ContentRecord;
import dev.candor.model.Incident;
import dev.candor.model.Maintenance;
import dev.candor.model.MarkdownText;
import dev.candor.model.Postmortem;
import dev.candor.model.Section;
import dev.candor.model.Translation;
import dev.candor.output.SitePath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be searched for in one locale: every record with a page of its own, and the words that readers see there. */
public final class SearchRecords {
    private final PageContext context;
    private final Wording wording;
    private final Views views;
    private final PostmortemArchive archive;

    /** The records of a site in one locale. */
    public SearchRecords(PageContext context) {
        this.context = context;
        this.wording = context.wording();
        this.views = new Views(context);
        this.archive = new PostmortemArchive(context);
    }

    /** How their index is cut. */
    static SearchShape shape(PageContext context) {
        Insights insights = context.insights();
        long records = incidents(insights).count()
                + maintenance(insights).count()
                + context.catalog().postmortems().size();
        return new SearchShape(Math.toIntExact(records));
    }

    /** All of them, newest first. */
    public List<SearchEntry> newestFirst() {
        Insights insights = context.insights();
        return Stream.of(
                        incidents(insights).map(SearchRecords::entry),
                        maintenance(insights).map(SearchRecords::entry),
                        archive.all().stream().map(this::entry))
                .flatMap(some -> some)
                .sorted(Comparator.comparing(SearchEntry::at)
                        .reversed()
                        .thenComparing(found -> found.record().id()))
                .toList();
    }

    private static Stream<IncidentState> incidents(Insights insights) {
        return Stream.of(insights.incidents().values(), insights.notices(), insights.drills())
                .flatMap(Collection::stream)
                .filter(IncidentState::visible);
    }

    private static Stream<MaintenanceState> maintenance(Insights insights) {
        return insights.maintenance().values().stream().filter(MaintenanceState::visible);
    }

    private static SearchEntry entry(IncidentState state) {
        return new SearchEntry(state.incident().started(), state.incident(), state.said());
    }

    private static SearchEntry entry(MaintenanceState state) {
        Maintenance window = state.maintenance();
        return new SearchEntry(window.scheduled().start(), window, state.said());
    }

    private SearchEntry entry(Postmortem postmortem) {
        Instant at = postmortem
                .published()
                .map(day -> day.atStartOfDay(context.site().zone()).toInstant())
                .or(() -> archive.covered(postmortem).stream()
                        .findFirst()
                        .map(state -> state.incident().started()))
                .orElse(Instant.EPOCH);
        return new SearchEntry(at, postmortem, List.of());
    }

    /** What the list of results shows of a record. */
    public SearchEntry.Line line(SearchEntry entry) {
        ContentRecord found = entry.record();
        List<String> facts = new ArrayList<>();
        facts.add(context.texts().get("kind." + kind(found)));
        if (entry.at().isAfter(Instant.EPOCH)) {
            facts.add(context.texts().day(views.dayOf(entry.at())));
        }
        String components = String.join(", ", components(found));
        if (!components.isEmpty()) {
            facts.add(components);
        }
        return new SearchEntry.Line(wording.title(found), path(found), List.copyOf(facts));
    }

    /** What a record is about: the names of its components, its severity, its contributing factors. */
    public List<String> about(SearchEntry entry) {
        List<String> words = new ArrayList<>(components(entry.record()));
        if (entry.record() instanceof Incident incident) {
            incident.severity().map(wording::severity).ifPresent(words::add);
        }
        if (entry.record() instanceof Postmortem postmortem) {
            postmortem.causes().stream().map(wording::cause).forEach(words::add);
        }
        return words;
    }

    /** The texts that readers see of a record, in the page's locale where there is a translation. */
    public List<MarkdownText> texts(SearchEntry entry) {
        ContentRecord found = entry.record();
        List<MarkdownText> texts = new ArrayList<>();
        if (found instanceof Incident incident) {
            texts.add(wording.summary(found, incident.summary()).text());
        } else if (found instanceof Maintenance window) {
            texts.add(wording.summary(found, window.summary()).text());
        } else if (found instanceof Postmortem postmortem) {
            sections(postmortem).map(Section::body).forEach(texts::add);
        }
        entry.said().forEach(update -> texts.add(wording.update(found, update).text()));
        return texts;
    }

    private Stream<Section> sections(Postmortem postmortem) {
        return Optional.ofNullable(postmortem.translations().get(context.texts().locale()))
                .map(Translation::sections)
                .filter(sections -> !sections.isEmpty())
                .orElse(postmortem.sections())
                .stream();
    }

    private SitePath path(ContentRecord found) {
        return found instanceof Incident incident
                ? context.addresses().incident(incident)
                : found instanceof Maintenance
                        ? context.addresses().maintenance(found.id())
                        : context.addresses().postmortem(found.id());
    }

    private static String kind(ContentRecord found) {
        return found instanceof Incident incident
                ? incident.kind().name().toLowerCase(Locale.ROOT)
                : found instanceof Maintenance ? "maintenance" : "postmortem";
    }

    private List<String> components(ContentRecord found) {
        if (found instanceof Postmortem postmortem) {
            return archive.components(postmortem).stream().map(wording::name).toList();
        }
        return context.site().components().stream()
                .filter(component -> affected(found).containsKey(component.id()))
                .map(wording::name)
                .toList();
    }

    private Map<String, ?> affected(ContentRecord found) {
        if (found instanceof Incident incident) {
            IncidentState state = context.insights().incidents().get(incident.id());
            return Objects.isNull(state) || state.spans().isEmpty() ? incident.components() : state.spans();
        }
        return found instanceof Maintenance window ? window.components() : Map.of();
    }
}
