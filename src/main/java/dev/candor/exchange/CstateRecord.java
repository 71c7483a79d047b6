package dev.candor.exchange;

import dev.candor.model.Phase;
import dev.candor.record.RecordText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An issue on its way to being a record.
 *
 * @param kind what it becomes
 * @param story what it said and when
 * @param components ids of what it affects
 * @param addresses where it used to stand, in all languages
 * @param severities the words for its severity that the site has
 */
record CstateRecord(
        CstateIssue issue,
        IssueKind kind,
        ImportedStory story,
        List<String> components,
        List<String> addresses,
        List<String> severities) {
    private static final Map<String, String> STATUS = Map.of(
            "down",
            "major_outage",
            "disrupted",
            "partial_outage",
            "notice",
            "degraded_performance",
            "",
            "degraded_performance");
    private static final Map<String, String> IMPACT = Map.of("down", "critical", "disrupted", "major");

    /** The folder of records like it. */
    String folder() {
        return kind == IssueKind.MAINTENANCE ? "maintenance" : "incidents";
    }

    /** The updates as the record will have them, oldest first. */
    List<ImportedUpdate> updates() {
        return switch (kind) {
            case INCIDENT -> new IncidentPhases(issue).of(story.updates());
            case NOTICE ->
                story.updates().stream().map(update -> update.as(Phase.UPDATE)).toList();
            case MAINTENANCE -> MaintenancePhases.of(announced(), issue);
        };
    }

    /** The text that belongs to no update. */
    String summary() {
        boolean isAnnouncement = kind == IssueKind.MAINTENANCE && !announced().equals(story.updates());
        String first = isAnnouncement ? story.updates().get(0).text() : "";
        return (story.summary() + "\n\n" + first).strip();
    }

    /** The record as text, each piece of Markdown passed through a function first. */
    RecordText text(UnaryOperator<String> markdown) {
        RecordText text = RecordText.EMPTY.with("title", issue.title());
        text = switch (kind) {
            case INCIDENT -> incident(text);
            case NOTICE -> notice(text);
            case MAINTENANCE -> maintenance(text);
        };
        text = text.with("tags", issue.tags()).with("aliases", addresses);
        if (issue.traits().pinned()) {
            text = text.line("pinned: true");
        }
        if (issue.traits().draft()) {
            text = text.with("visibility", "draft");
        }
        for (var other : issue.others().entrySet()) {
            text = text.with("x-cstate-" + other.getKey().toLowerCase(Locale.ROOT), other.getValue());
        }
        return text.withBody(body(updates(), markdown));
    }

    /** A translation of it. */
    RecordText translation(String title, ImportedStory other, UnaryOperator<String> markdown) {
        List<ImportedUpdate> own = updates();
        Map<Instant, ImportedUpdate> texts = new LinkedHashMap<>();
        String lead = other.summary();
        for (ImportedUpdate update : other.updates()) {
            Optional<ImportedUpdate> same = own.stream()
                    .filter(known -> !known.at().isAfter(update.at()))
                    .reduce((first, second) -> second)
                    .or(() -> own.stream().findFirst());
            if (same.isEmpty()) {
                lead = (lead + "\n\n" + update.text()).strip();
            }
            same.ifPresent(known -> texts.merge(
                    known.at(),
                    new ImportedUpdate(Phase.UPDATE, known.at(), update.text()),
                    (first, second) -> first.and(second.text())));
        }
        String body = new CstateRecord(
                        issue,
                        IssueKind.NOTICE,
                        new ImportedStory(lead, List.copyOf(texts.values())),
                        components,
                        addresses,
                        severities)
                .body(List.copyOf(texts.values()), markdown);
        return RecordText.EMPTY.with("title", title).withBody(body);
    }

    private RecordText incident(RecordText text) {
        RecordText told = text;
        if (severities.contains(issue.severity())) {
            told = told.with("severity", issue.severity());
        }
        if (components.isEmpty() && IMPACT.containsKey(issue.severity())) {
            told = told.with("impact", IMPACT.get(issue.severity()));
        }
        told = told.with("components", statuses(STATUS.getOrDefault(issue.severity(), "")));
        return updates().get(0).at().equals(issue.start())
                ? told
                : told.with("started", issue.start().toString());
    }

    private RecordText notice(RecordText text) {
        RecordText told = text.with("kind", "notice");
        Instant first = updates().get(0).at();
        return issue.end().filter(end -> !end.isBefore(first)).isPresent()
                ? told.with("until", issue.end().orElseThrow().toString())
                : told;
    }

    private RecordText maintenance(RecordText text) {
        Map<String, String> window = new LinkedHashMap<>();
        window.put("start", issue.start().toString());
        window.put("end", issue.end().orElseThrow().toString());
        return text.with("scheduled", window).with("components", statuses("under_maintenance"));
    }

    private Map<String, String> statuses(String status) {
        Map<String, String> statuses = new LinkedHashMap<>();
        components.forEach(id -> statuses.put(id, status));
        return statuses;
    }

    /** What was written before the window has no moment of its own; it is what the window is about. */
    private List<ImportedUpdate> announced() {
        List<ImportedUpdate> all = story.updates();
        boolean undated = !all.isEmpty()
                && all.get(0).at().equals(issue.start())
                && !all.get(0).phase().isFinal();
        return undated ? all.subList(1, all.size()) : all;
    }

    private String body(List<ImportedUpdate> updates, UnaryOperator<String> markdown) {
        List<String> parts = new ArrayList<>();
        parts.add(markdown.apply(summary()));
        for (ImportedUpdate update : updates) {
            String heading = "## " + phase(update.phase()) + " — " + update.at();
            parts.add((heading + "\n" + markdown.apply(update.text())).strip());
        }
        return String.join(
                "\n\n", parts.stream().filter(part -> !part.isBlank()).toList());
    }

    private static String phase(Phase phase) {
        String words = phase.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
