package dev.candor.feed;

import dev.candor.insight.InsightsAt;
import dev.candor.model.Audience;
import dev.candor.model.Catalog;
import dev.candor.model.Component;
import dev.candor.model.ComponentGroup;
import dev.candor.model.ComponentStatus;
import dev.candor.model.Incident;
import dev.candor.model.IncidentKind;
import dev.candor.model.InternalNotes;
import dev.candor.model.Interval;
import dev.candor.model.Link;
import dev.candor.model.Maintenance;
import dev.candor.model.MarkdownText;
import dev.candor.model.Milestones;
import dev.candor.model.Phase;
import dev.candor.model.Places;
import dev.candor.model.Postmortem;
import dev.candor.model.PostmortemStatus;
import dev.candor.model.RecordHistory;
import dev.candor.model.RecordMeta;
import dev.candor.model.Section;
import dev.candor.model.SectionKind;
import dev.candor.model.SiteSettings;
import dev.candor.model.Snapshot;
import dev.candor.model.Theme;
import dev.candor.model.Update;
import dev.candor.model.Visibility;
import dev.candor.output.SitePath;
import dev.candor.page.PageContext;
import dev.candor.page.PageSpec;
import dev.candor.page.Texts;
import dev.candor.page.TextsReader;
import dev.candor.page.TextsSource;
import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import dev.candor.site.Wiring;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A catalog in which every text is the same one. */
final class AHostileCatalog {

    static final Instant NOW = Instant.parse("2026-03-09T16:00:00Z");
    private static final Place PLACE = Place.of("x.md");

    private final String text;

    private AHostileCatalog(String text) {
        this.text = text;
    }

    /** Hands Markdown on as it is, as a renderer with a fault would. */
    record Raw() implements FeedText {
        @Override
        public String html(MarkdownText text) {
            return text.source();
        }

        @Override
        public String plain(MarkdownText text) {
            return text.source();
        }
    }

    static Texts texts() {
        return new TextsReader(List.of(TextsSource.builtIn()), new Problems())
                .read("en", settings("Acme", "", List.of()));
    }

    /** A page that says nothing. */
    static PageSpec page(String address) {
        return PageSpec.of(SitePath.page(address), "page", address, () -> {
            throw new AssertionError("a record's page is told from the record");
        });
    }

    /** Every page of a catalog. */
    static List<PageSpec> pages(Catalog catalog) {
        PageContext context = new PageContext(catalog, InsightsAt.of(catalog, NOW), texts(), "Candor 1");
        return Wiring.standard().pages().stream()
                .flatMap(maker -> maker.pages(context))
                .toList();
    }

    static Catalog saying(String text) {
        AHostileCatalog made = new AHostileCatalog(text);
        return new Catalog(
                settings(text, text, made.components()),
                Audience.PUBLIC,
                Map.of("x", made.incident()),
                Map.of("x", made.maintenance()),
                Map.of("x", made.postmortem()),
                Map.of(),
                Map.of(),
                Map.of(),
                new Snapshot(Optional.empty(), false),
                java.util.Map.of());
    }

    /** The same incident as another one, an hour long. */
    static Incident at(Incident like, int number, Instant start) {
        RecordMeta meta = new RecordMeta(
                "i" + number,
                Visibility.PUBLIC,
                RecordHistory.UNKNOWN,
                "v" + number,
                like.meta().places(),
                Map.of(),
                InternalNotes.NONE);
        Update first = like.updates().get(0);
        Update begun = new Update(Phase.INVESTIGATING, start, Map.of(), Optional.empty(), first.body(), PLACE);
        Update over =
                new Update(Phase.RESOLVED, start.plusSeconds(1_800), Map.of(), Optional.empty(), first.body(), PLACE);
        return new Incident(
                meta,
                IncidentKind.INCIDENT,
                like.title(),
                Optional.empty(),
                like.components(),
                Milestones.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                Optional.empty(),
                like.summary(),
                List.of(begun, over),
                Map.of());
    }

    private List<Component> components() {
        return List.of(
                new Component("api", text, text, Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
    }

    private static SiteSettings settings(String title, String description, List<Component> components) {
        return new SiteSettings(
                title,
                description,
                Optional.of(URI.create("https://status.acme.example")),
                ZoneId.of("UTC"),
                true,
                List.of("en"),
                new Theme("default", "", "", Map.of(), Map.of()),
                List.of(new ComponentGroup("group", title, description, components)),
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of());
    }

    private static RecordMeta meta() {
        return new RecordMeta(
                "x",
                Visibility.PUBLIC,
                RecordHistory.UNKNOWN,
                "v1",
                new Places(PLACE, Map.of()),
                Map.of(),
                InternalNotes.NONE);
    }

    private MarkdownText markdown() {
        return new MarkdownText(text, PLACE);
    }

    private List<Update> updates(Phase phase) {
        return List.of(new Update(
                phase, Instant.parse("2026-03-09T10:00:00Z"), Map.of(), Optional.empty(), markdown(), PLACE));
    }

    private Incident incident() {
        return new Incident(
                meta(),
                IncidentKind.INCIDENT,
                text,
                Optional.empty(),
                Map.of("api", ComponentStatus.PARTIAL_OUTAGE),
                Milestones.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(text),
                List.of(),
                List.of(new Link(text, URI.create("https://example.com/"))),
                true,
                Optional.empty(),
                markdown(),
                updates(Phase.INVESTIGATING),
                Map.of());
    }

    private Maintenance maintenance() {
        return new Maintenance(
                meta(),
                text,
                Map.of("api", ComponentStatus.UNDER_MAINTENANCE),
                new Interval(Instant.parse("2026-03-10T10:00:00Z"), Instant.parse("2026-03-10T11:00:00Z")),
                true,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                markdown(),
                updates(Phase.SCHEDULED),
                Map.of());
    }

    private Postmortem postmortem() {
        return new Postmortem(
                meta(),
                text,
                PostmortemStatus.PUBLISHED,
                List.of("x"),
                Optional.empty(),
                Optional.of(LocalDate.parse("2026-03-09")),
                text,
                List.of(),
                text,
                List.of(),
                Optional.empty(),
                Map.of("a", text),
                List.of(),
                List.of(),
                List.of(),
                true,
                List.of(),
                List.of(new Section(SectionKind.SUMMARY, text, markdown())),
                List.of(),
                Map.of());
    }
}
