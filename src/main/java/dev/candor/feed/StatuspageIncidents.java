package dev.candor.feed;

import dev.candor.insight.IncidentState;
import dev.candor.model.Component;
import dev.candor.model.Incident;
import dev.candor.model.Phase;
import dev.candor.model.Postmortem;
import dev.candor.model.SectionKind;
import dev.candor.model.Update;
import dev.candor.page.Addresses;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** The incident objects of the Statuspage contract. */
final class StatuspageIncidents {

    private final FeedContext context;
    private final StatuspageSite site;
    private final StatuspageComponents components;
    private final StatuspageUpdates updates;
    private final ComponentBook book;
    private final Archive archive;

    StatuspageIncidents(FeedContext context, StatuspageSite site, ComponentBook book, Archive archive) {
        this.context = context;
        this.site = site;
        this.book = book;
        this.archive = archive;
        this.components = new StatuspageComponents(site, book, context.insights());
        this.updates = new StatuspageUpdates(site, book);
    }

    /** The site's components. */
    StatuspageComponents components() {
        return components;
    }

    ObjectNode object(IncidentState state) {
        List<StatuspageWord> words = words(state);
        String id = site.id("incident", state.incident().id());
        List<Component> affected = affected(state);
        ObjectNode object = Json.object().put("id", id);
        head(object, state, words);
        object.set("incident_updates", updates.of(new StatuspageUpdates.Subject(id, affected, state.spans()), words));
        object.set("components", components.of(affected));
        object.putNull("reminder_intervals");
        return object;
    }

    private void head(ObjectNode object, IncidentState state, List<StatuspageWord> words) {
        Incident incident = state.incident();
        StatuspageWord last = words.get(words.size() - 1);
        object.put("name", incident.title());
        object.put("status", last.status());
        object.put("created_at", site.time().text(incident.firstWord()));
        object.put("updated_at", site.time().text(last.at()));
        object.put("monitoring_at", first(words, "monitoring").orElse(null));
        object.put("resolved_at", state.ended().map(site.time()::text).orElse(null));
        object.put("impact", DataRecords.word(state.impact()));
        object.put("shortlink", link(incident));
        object.put("started_at", site.time().text(incident.started()));
        object.put("page_id", site.pageId());
    }

    private String link(Incident incident) {
        return context.link(new Addresses("").incident(incident));
    }

    private Optional<String> first(List<StatuspageWord> words, String status) {
        return words.stream()
                .filter(word -> word.status().equals(status))
                .findFirst()
                .map(word -> site.time().text(word.at()));
    }

    private List<Component> affected(IncidentState state) {
        Set<String> ids = new LinkedHashSet<>(state.incident().components().keySet());
        state.said().forEach(update -> ids.addAll(update.components().keySet()));
        return book.inOrder(ids);
    }

    /** What was said, oldest first; the postmortem, which Statuspage knows as a last update, included. */
    private List<StatuspageWord> words(IncidentState state) {
        List<StatuspageWord> words = new ArrayList<>();
        String status = "investigating";
        for (Update update : state.said()) {
            status = status(update.phase()).orElse(status);
            String html = context.text().html(update.body());
            words.add(new StatuspageWord(status, update.at(), StatuspageBody.of(html)));
        }
        if (!state.open()) {
            archive.postmortemOf(state.incident().id()).ifPresent(found -> words.add(word(found, last(words))));
        }
        return words;
    }

    private static Instant last(List<StatuspageWord> words) {
        return words.get(words.size() - 1).at();
    }

    private StatuspageWord word(Postmortem postmortem, Instant after) {
        Instant published = archive.published(postmortem);
        String link = context.link(new Addresses("").postmortem(postmortem.id()));
        String summary = postmortem
                .section(SectionKind.SUMMARY)
                .map(section -> StatuspageBody.of(context.text().html(section.body())) + "<br /><br />")
                .orElse("");
        String body =
                summary + "<a href=\"" + Markup.escaped(link) + "\">" + Markup.escaped(postmortem.title()) + "</a>";
        return new StatuspageWord("postmortem", published.isBefore(after) ? after : published, body);
    }

    private static Optional<String> status(Phase phase) {
        return switch (phase) {
            case INVESTIGATING -> Optional.of("investigating");
            case IDENTIFIED -> Optional.of("identified");
            case MITIGATED, MONITORING -> Optional.of("monitoring");
            case RESOLVED -> Optional.of("resolved");
            default -> Optional.empty();
        };
    }
}
