package dev.candor.cli;

import dev.candor.insight.IncidentState;
import dev.candor.insight.StatusSpan;
import dev.candor.model.Component;
import dev.candor.model.Incident;
import dev.candor.model.Milestones;
import dev.candor.model.Revision;
import dev.candor.model.Update;
import dev.candor.page.Texts;
import dev.candor.record.NewUpdate;
import dev.candor.record.RecordText;
import dev.candor.record.YamlText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A postmortem of what an incident's record says, with a marked blank for everything that it does not say. */
final class PostmortemSketch {
    private final Desk desk;
    private final Texts texts;
    private final IncidentState state;
    private final Incident incident;
    private final List<Revision> commits;

    /** The sketch of an incident as it stands; {@code commits} touched its record, newest first. */
    PostmortemSketch(Desk desk, IncidentState state, List<Revision> commits) {
        this.desk = desk;
        this.texts = desk.texts();
        this.state = state;
        this.incident = state.incident();
        this.commits = List.copyOf(commits);
    }

    /** The record. */
    RecordText record() {
        return internal(keys()).withBody(body());
    }

    private RecordText keys() {
        RecordText keys = RecordText.EMPTY
                .with("title", incident.title())
                .with("incidents", List.of(incident.meta().id()))
                .with("status", "draft")
                .with("owner", blank("the team that owns what follows"))
                .with("trigger", blank("what set it off, such as deploy, load or expiry"));
        RecordText detected = incident.detection().isPresent()
                ? keys.with("detection", Names.lower(incident.detection().get()).replace('_', '-'))
                : keys.line("# detection: alert, customer-report, staff or third-party");
        return detected.with("tags", incident.tags())
                .line("# causes: [" + String.join(", ", desk.site().causes().keySet()) + "]")
                .line("# actions:")
                .line("#   - {id: A1, title: …, kind: prevent, owner: …, due: 2026-12-01, status: open}");
    }

    private RecordText internal(RecordText keys) {
        Map<String, List<String>> roles = incident.meta().internal().roles();
        if (roles.isEmpty()) {
            return keys;
        }
        Map<String, String> held = new LinkedHashMap<>();
        roles.forEach((role, people) -> held.put(role, String.join(", ", people)));
        List<String> people =
                roles.values().stream().flatMap(List::stream).distinct().toList();
        return keys.line("internal:")
                .line("  roles: " + YamlText.map(held))
                .line("  participants: " + YamlText.list(people));
    }

    private String body() {
        return String.join(
                "\n\n",
                section("Summary", blank("in three sentences: what customers noticed, why it happened, what changes")),
                section("Impact", impact()),
                section("Timeline", timeline()),
                section("Contributing factors", blank("what came together; several things, never one")),
                section("Detection", detection()),
                section("Response", response()),
                section("What went well", blank("what helped, and should be kept")),
                section("What went poorly", blank("what made it longer or worse")),
                section("Where we got lucky", blank("what could have made it worse and did not")),
                section("Why we were surprised", blank("what we believed about the system that was not so")),
                section("Communication", communication()),
                commits.isEmpty() ? "" : "::: internal\nCommits that touched the incident:\n\n" + commits() + "\n:::");
    }

    private static String section(String title, String text) {
        return "## " + title + "\n" + text;
    }

    private static String blank(String question) {
        return "{{TODO: " + question + "}}";
    }

    private String impact() {
        List<String> lines = new ArrayList<>();
        Map<String, Component> byId = new LinkedHashMap<>();
        desk.site().components().forEach(component -> byId.put(component.id(), component));
        byId.forEach((id, component) -> Optional.ofNullable(state.spans().get(id))
                .ifPresent(spans -> lines.add("- " + component.name() + ": " + spans(spans))));
        if (!state.impactTime().isEmpty()) {
            lines.add("- Customers were affected for " + texts.duration(state.impactDuration()) + " in all.");
        }
        lines.add("- " + blank("how many customers noticed it, and how"));
        lines.add("- " + blank("whether data was lost or is wrong, or that none is"));
        return String.join("\n", lines);
    }

    private String spans(List<StatusSpan> spans) {
        return spans.stream()
                .filter(span -> span.status().isImpact())
                .map(span -> texts.get("status." + Names.lower(span.status())).toLowerCase(Locale.ROOT) + " for "
                        + texts.duration(span.interval().duration()) + " from "
                        + texts.moment(span.interval().start())
                        + (span.ongoing() ? ", not over yet" : ""))
                .collect(Collectors.joining("; "));
    }

    private String timeline() {
        TreeMap<Instant, List<String>> entries = new TreeMap<>();
        Milestones known = incident.milestones();
        enter(entries, Optional.of(incident.started()), "[started] Impact began. " + blank("what happened"));
        enter(entries, known.detected(), "[detected] " + blank("who or what noticed"));
        enter(entries, known.acknowledged(), "[acknowledged] " + blank("who took it on, by role"));
        enter(entries, known.declared(), "[declared] It was called an incident.");
        enter(entries, known.mitigated(), "[mitigated] " + blank("what was done"));
        incident.updates()
                .forEach(update -> enter(
                        entries,
                        Optional.of(update.at()),
                        "[update] Readers were told: "
                                + NewUpdate.title(update.phase()).toLowerCase(Locale.ROOT) + "."));
        return entries.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(text -> "- " + entry.getKey() + " " + text))
                .collect(Collectors.joining("\n"));
    }

    private static void enter(Map<Instant, List<String>> entries, Optional<Instant> at, String text) {
        at.ifPresent(moment ->
                entries.computeIfAbsent(moment, when -> new ArrayList<>()).add(text));
    }

    private String detection() {
        return after("It was noticed", incident.milestones().detected())
                + after("It was taken on", incident.milestones().acknowledged())
                + blank("how it could have been noticed sooner, and by what");
    }

    private String response() {
        return after("The first public word came", Optional.of(incident.firstWord()))
                + after("Impact ended or was contained", incident.milestones().mitigated())
                + after("It was resolved", state.ended())
                + blank("what was tried, what helped, what got in the way");
    }

    private String after(String what, Optional<Instant> moment) {
        return moment.filter(at -> at.isAfter(incident.started()))
                .map(at ->
                        what + " " + texts.duration(Duration.between(incident.started(), at)) + " after impact began. ")
                .orElse("");
    }

    private String communication() {
        String said = incident.updates().stream()
                .sorted(Comparator.comparing(Update::at))
                .map(update -> "**" + NewUpdate.title(update.phase()) + "**, " + texts.moment(update.at()) + ":\n\n"
                        + update.body()
                                .source()
                                .lines()
                                .map(line -> ("> " + line).stripTrailing())
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
        return said + "\n\n" + blank("whether readers learnt early enough what they needed");
    }

    private String commits() {
        return commits.stream()
                .map(commit -> "- " + commit.abbreviated() + " " + commit.at())
                .collect(Collectors.joining("\n"));
    }
}
