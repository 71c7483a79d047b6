package dev.candor.feed;

import dev.candor.insight.IncidentState;
import dev.candor.insight.MaintenanceState;
import dev.candor.insight.Occurrence;
import dev.candor.insight.StatusSpan;
import dev.candor.model.ActionItem;
import dev.candor.model.Audience;
import dev.candor.model.ComponentStatus;
import dev.candor.model.ContentRecord;
import dev.candor.model.Incident;
import dev.candor.model.Link;
import dev.candor.model.Maintenance;
import dev.candor.model.MarkdownText;
import dev.candor.model.Milestones;
import dev.candor.model.Postmortem;
import dev.candor.model.Repeat;
import dev.candor.model.Section;
import dev.candor.model.TimelineEntry;
import dev.candor.model.Translation;
import dev.candor.model.Update;
import dev.candor.output.SitePath;
import dev.candor.page.Addresses;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Records as our own data has them, with everything that readers may know. */
final class DataRecords {

    private final FeedContext context;
    private final Archive archive;
    private final Addresses addresses = new Addresses("");

    DataRecords(FeedContext context, Archive archive) {
        this.context = context;
        this.archive = archive;
    }

    ObjectNode incident(IncidentState state) {
        Incident incident = state.incident();
        ObjectNode json = head(incident, addresses.incident(incident));
        json.put("kind", word(incident.kind()));
        json.put("severity", incident.severity().orElse(null));
        json.put("phase", word(state.phase()));
        json.put("open", state.open());
        json.put("impact", word(state.impact()));
        times(json, state);
        json.put("pinned", incident.pinned());
        json.put("detection", incident.detection().map(DataRecords::word).orElse(null));
        relations(json, state);
        tail(json, incident.tags(), incident.links());
        return said(json, incident, incident.summary(), state.said());
    }

    private static void times(ObjectNode json, IncidentState state) {
        Incident incident = state.incident();
        Milestones milestones = incident.milestones();
        json.put("started", incident.started().toString());
        json.put("detected", milestones.detected().map(Instant::toString).orElse(null));
        json.put(
                "acknowledged", milestones.acknowledged().map(Instant::toString).orElse(null));
        json.put("declared", milestones.declared().map(Instant::toString).orElse(null));
        json.put("mitigated", milestones.mitigated().map(Instant::toString).orElse(null));
        json.put("ended", state.ended().map(Instant::toString).orElse(null));
        json.put("until", incident.until().map(Instant::toString).orElse(null));
    }

    private void relations(ObjectNode json, IncidentState state) {
        Incident incident = state.incident();
        List<String> postmortems = archive.postmortemsOf(incident.id()).stream()
                .map(Postmortem::id)
                .toList();
        json.put("impact_seconds", state.impactDuration().toSeconds());
        json.set("components", statuses(incident.components()));
        json.set("intervals", intervals(state.spans()));
        json.set("recurrence_of", Json.words(incident.recurrenceOf()));
        json.set("postmortems", Json.words(postmortems));
    }

    private ObjectNode said(ObjectNode json, ContentRecord entry, MarkdownText summary, List<Update> said) {
        json.put("summary", summary.source());
        json.set("updates", updates(said));
        json.set("translations", translations(entry));
        return json;
    }

    ObjectNode maintenance(MaintenanceState state) {
        Maintenance maintenance = state.maintenance();
        ObjectNode json = head(maintenance, addresses.maintenance(maintenance.id()));
        json.put("phase", word(state.phase()));
        json.put("start", maintenance.scheduled().start().toString());
        json.put("end", maintenance.scheduled().end().toString());
        json.put("automatic", maintenance.automatic());
        maintenance
                .repeat()
                .ifPresentOrElse(repeat -> json.set("repeat", repeat(repeat)), () -> json.putNull("repeat"));
        json.set("components", statuses(maintenance.components()));
        json.set("windows", Json.array(state.occurrences().stream().map(DataRecords::window)));
        json.set("intervals", intervals(state.spans()));
        tail(json, maintenance.tags(), maintenance.links());
        return said(json, maintenance, maintenance.summary(), state.said());
    }

    private static ObjectNode repeat(Repeat repeat) {
        ObjectNode json = Json.object();
        json.put("rule", repeat.rule());
        json.put("zone", repeat.zone().getId());
        json.set(
                "except",
                Json.words(repeat.except().stream()
                        .map(LocalDate::toString)
                        .sorted()
                        .toList()));
        return json;
    }

    private static ObjectNode window(Occurrence occurrence) {
        boolean begun = !occurrence.isUpcoming();
        boolean over = occurrence.phase().isFinal();
        ObjectNode json = Json.object();
        json.put("phase", word(occurrence.phase()));
        json.put("start", occurrence.planned().start().toString());
        json.put("end", occurrence.planned().end().toString());
        json.put("began", begun ? occurrence.actual().start().toString() : null);
        json.put("ended", over ? occurrence.actual().end().toString() : null);
        return json;
    }

    ObjectNode postmortem(Postmortem postmortem) {
        ObjectNode impact = Json.object();
        postmortem.impact().forEach(impact::put);
        ObjectNode json = head(postmortem, addresses.postmortem(postmortem.id()));
        json.put("status", word(postmortem.status()));
        json.put("published", postmortem.published().map(LocalDate::toString).orElse(null));
        json.put("owner", postmortem.owner());
        json.set("incidents", Json.words(postmortem.incidents()));
        json.set("causes", Json.words(postmortem.causes()));
        json.put("trigger", postmortem.trigger());
        json.set("recurrence_of", Json.words(postmortem.recurrenceOf()));
        json.put("detection", postmortem.detection().map(DataRecords::word).orElse(null));
        json.set("impact", impact);
        tail(json, postmortem.tags(), postmortem.links());
        return learnt(json, postmortem);
    }

    private ObjectNode learnt(ObjectNode json, Postmortem postmortem) {
        json.put("actions_tracked", postmortem.actionsTracked());
        json.set("actions", Json.array(postmortem.actions().stream().map(this::action)));
        json.set("sections", Json.array(postmortem.sections().stream().map(DataRecords::section)));
        json.set("timeline", Json.array(postmortem.timeline().stream().map(DataRecords::moment)));
        json.set("translations", translations(postmortem));
        return json;
    }

    private static ObjectNode section(Section section) {
        return Json.object()
                .put("kind", word(section.kind()))
                .put("title", section.title())
                .put("markdown", section.body().source());
    }

    private static ObjectNode moment(TimelineEntry entry) {
        return Json.object()
                .put("at", entry.at().map(Instant::toString).orElse(null))
                .put("label", entry.label())
                .put("markdown", entry.text().source());
    }

    /** Owner, days and ticket only where everybody may see them. */
    private ObjectNode action(ActionItem action) {
        boolean whole = action.isPublic() || context.catalog().audience() == Audience.INTERNAL;
        ObjectNode json = Json.object();
        json.put("id", action.id());
        json.put("title", action.title());
        json.put("kind", action.kind().map(DataRecords::word).orElse(null));
        json.put("status", word(action.status()));
        if (whole) {
            json.put("owner", action.owner());
            json.put("due", action.due().map(LocalDate::toString).orElse(null));
            json.put("done", action.done().map(LocalDate::toString).orElse(null));
            json.put("reason", action.reason());
            json.put("ticket", action.ticket().map(URI::toString).orElse(null));
        }
        return json;
    }

    private ObjectNode head(ContentRecord entry, SitePath page) {
        ObjectNode json = Json.object();
        json.put("id", entry.id());
        json.put("title", entry.title());
        json.put("path", page.address());
        json.put("url", context.absolute(page).map(URI::toString).orElse(null));
        return json;
    }

    private static void tail(ObjectNode json, List<String> tags, List<Link> links) {
        json.set("tags", Json.words(tags));
        json.set(
                "links",
                Json.array(links.stream()
                        .map(link -> Json.object()
                                .put("title", link.title())
                                .put("url", link.target().toString()))));
    }

    private static ArrayNode updates(List<Update> said) {
        return Json.array(said.stream().map(update -> {
            ObjectNode json = Json.object();
            json.put("at", update.at().toString());
            json.put("phase", word(update.phase()));
            json.set("components", statuses(new TreeMap<>(update.components())));
            json.put("markdown", update.body().source());
            return json;
        }));
    }

    private static ObjectNode statuses(Map<String, ComponentStatus> statuses) {
        ObjectNode json = Json.object();
        statuses.forEach((component, status) -> json.put(component, word(status)));
        return json;
    }

    private static ArrayNode intervals(Map<String, List<StatusSpan>> spans) {
        return Json.array(new TreeMap<>(spans)
                .entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .map(span -> interval(span).put("component", entry.getKey()))));
    }

    /** A stretch of time in one status; its end is null while it lasts. */
    static ObjectNode interval(StatusSpan span) {
        ObjectNode json = Json.object();
        json.put("from", span.interval().start().toString());
        json.put("until", span.ongoing() ? null : span.interval().end().toString());
        json.put("status", word(span.status()));
        return json;
    }

    private ObjectNode translations(ContentRecord entry) {
        ObjectNode json = Json.object();
        new TreeMap<>(entry.translations())
                .forEach((locale, translation) -> json.set(locale, translation(translation)));
        return json;
    }

    private ObjectNode translation(Translation translation) {
        ObjectNode json = Json.object();
        json.put("title", translation.title());
        json.put("summary", translation.summary().source());
        json.set(
                "updates",
                Json.array(new TreeMap<>(translation.updates())
                        .headMap(context.insights().now(), true).entrySet().stream()
                                .map(update -> Json.object()
                                        .put("at", update.getKey().toString())
                                        .put("markdown", update.getValue().source()))));
        return json;
    }

    /** A word of the field as data has it. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
