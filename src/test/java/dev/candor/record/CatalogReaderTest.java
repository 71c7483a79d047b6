package dev.candor.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.ActionItem;
import dev.candor.model.Audience;
import dev.candor.model.Catalog;
import dev.candor.model.ComponentStatus;
import dev.candor.model.Incident;
import dev.candor.model.Maintenance;
import dev.candor.model.Phase;
import dev.candor.model.Postmortem;
import dev.candor.model.Section;
import dev.candor.model.SectionKind;
import dev.candor.model.TimelineEntry;
import dev.candor.model.Translation;
import dev.candor.model.Update;
import dev.candor.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One good record of every kind, read for both audiences. */
class CatalogReaderTest {
    private static final String CHECKOUT = "2026-11-03-checkout-errors";
    private static final Reading PUBLIC = CatalogReader.read(TestTree.of("good"), Audience.PUBLIC, Tolerance.STRICT);
    private static final Reading INTERNAL =
            CatalogReader.read(TestTree.of("good"), Audience.INTERNAL, Tolerance.STRICT);

    private static Catalog catalog() {
        assertThat(PUBLIC.problems()).isEmpty();
        return PUBLIC.catalog().orElseThrow();
    }

    private static Incident checkout() {
        return catalog().incident(CHECKOUT).orElseThrow();
    }

    @Test
    void readsWhatAnIncidentSays() {
        Incident incident = checkout();

        assertThat(incident.title()).isEqualTo("Elevated error rates at checkout");
        assertThat(incident.severity()).contains("SEV2");
        assertThat(incident.components())
                .containsExactly(
                        Map.entry("checkout", ComponentStatus.PARTIAL_OUTAGE),
                        Map.entry("api", ComponentStatus.DEGRADED_PERFORMANCE));
        assertThat(incident.milestones().mitigated()).contains(Instant.parse("2026-11-03T10:41:00Z"));
        assertThat(incident.aliases()).containsExactly("/issues/2026-11-03-checkout/");
        assertThat(incident.links())
                .singleElement()
                .satisfies(link -> assertThat(link.title()).isEqualTo("Our provider"));
        assertThat(incident.meta().extensions()).containsEntry("x-ticket", "42");
        assertThat(incident.summary().source()).isEqualTo("Payments fail for some customers.");
    }

    @Test
    void readsUpdatesInEverySpellingOldestFirst() {
        List<Update> updates = checkout().updates();

        assertThat(updates)
                .extracting(Update::phase)
                .containsExactly(Phase.INVESTIGATING, Phase.IDENTIFIED, Phase.MONITORING, Phase.RESOLVED);
        assertThat(updates)
                .extracting(Update::at)
                .containsExactly(
                        Instant.parse("2026-11-03T10:05:00Z"),
                        Instant.parse("2026-11-03T10:20:00Z"),
                        Instant.parse("2026-11-03T10:41:00Z"),
                        Instant.parse("2026-11-03T11:15:00Z"));
        assertThat(updates.get(1).components()).containsEntry("checkout", ComponentStatus.MAJOR_OUTAGE);
        assertThat(updates.get(1).next()).contains(Duration.ofMinutes(30));
        assertThat(updates.get(2).body().source())
                .contains("### A deeper heading", "## Not a heading <!-- shown -->")
                .doesNotContain("CANARY");
    }

    @Test
    void knowsTheLineOfEveryUpdateWhateverWasTakenOut() {
        assertThat(checkout().updates())
                .extracting(update -> update.place().line())
                .containsExactly(47, 43, 29, 26);
    }

    @Test
    void matchesTranslationsByTheirTimes() {
        Translation german = checkout().translations().get("de");

        assertThat(german).isNotNull();
        assertThat(german.title()).isEqualTo("Fehler beim Bezahlen");
        assertThat(german.summary().source()).isEqualTo("Zahlungen schlagen fehl.");
        assertThat(german.updates())
                .containsOnlyKeys(Instant.parse("2026-11-03T10:05:00Z"), Instant.parse("2026-11-03T11:15:00Z"));
    }

    @Test
    void readsMaintenanceWindows() {
        Maintenance upgrade = catalog().maintenance().get("2026-12-01-database-upgrade");
        Maintenance imports = catalog().maintenance().get("2026-01-04-import");

        assertThat(upgrade.components()).containsExactly(Map.entry("api", ComponentStatus.UNDER_MAINTENANCE));
        assertThat(upgrade.scheduled().duration()).isEqualTo(Duration.ofHours(2));
        assertThat(upgrade.updates()).extracting(Update::phase).containsExactly(Phase.SCHEDULED, Phase.IN_PROGRESS);
        assertThat(imports.scheduled().start()).isEqualTo(Instant.parse("2026-01-04T03:00:00Z"));
        assertThat(imports.repeat().orElseThrow().zone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(imports.repeat().orElseThrow().except()).containsExactly(LocalDate.of(2026, 5, 3));
        assertThat(imports.automatic()).isFalse();
    }

    @Test
    void recognisesTheSectionsOfAPostmortem() {
        Postmortem postmortem = catalog().postmortems().get(CHECKOUT);

        assertThat(postmortem.sections())
                .extracting(Section::kind)
                .containsExactly(
                        SectionKind.SUMMARY,
                        SectionKind.IMPACT,
                        SectionKind.TIMELINE,
                        SectionKind.CONTRIBUTING_FACTORS,
                        SectionKind.WENT_WELL,
                        SectionKind.LUCKY,
                        SectionKind.OTHER);
        assertThat(postmortem.impact()).containsEntry("requests_failed", "48210");
    }

    @Test
    void readsATimelineWhoseDatesRunOn() {
        List<TimelineEntry> timeline = catalog().postmortems().get(CHECKOUT).timeline();

        assertThat(timeline)
                .extracting(entry -> entry.at().orElseThrow().toString())
                .containsExactly(
                        "2026-11-03T09:58:00Z",
                        "2026-11-03T10:02:00Z",
                        "2026-11-03T10:41:00Z",
                        "2026-11-03T23:50:00Z",
                        "2026-11-04T00:10:00Z");
        assertThat(timeline.get(2).label()).isEqualTo("mitigated");
        assertThat(timeline.get(2).text().source()).isEqualTo("The change was rolled back\nin two steps.");
    }

    @Test
    void tellsThePublicOnlyWhatIsMarkedOfAnAction() {
        List<ActionItem> actions = catalog().postmortems().get(CHECKOUT).actions();

        assertThat(actions).extracting(ActionItem::id).containsExactly("A1", "A2", "A3");
        assertThat(actions.get(0).owner()).isEmpty();
        assertThat(actions.get(0).due()).isEmpty();
        assertThat(actions.get(0).ticket()).isEmpty();
        assertThat(actions.get(1).owner()).isEqualTo("Payments team");
        assertThat(actions.get(2).reason()).isEmpty();
    }

    @Test
    void readsPagesMessagesAndAssets() {
        assertThat(catalog().pages().get("about").translations()).containsKey("de");
        assertThat(catalog().messages().get("investigating").phase()).contains(Phase.INVESTIGATING);
        assertThat(catalog().assets()).containsOnlyKeys("assets/logo.svg");
    }

    @Test
    void dropsWhatThePublicMustNotSeeAndTheNamesOfIt() {
        Catalog seen = catalog();

        assertThat(seen.incidents()).containsOnlyKeys(CHECKOUT, "2026-05-01-new-terms", "2026-02-11-payment-timeouts");
        assertThat(seen.postmortems()).containsOnlyKeys(CHECKOUT);
        assertThat(checkout().recurrenceOf()).containsExactly("2026-02-11-payment-timeouts");
        assertThat(seen.postmortems().get(CHECKOUT).incidents()).containsExactly(CHECKOUT);
        assertThat(seen.toString()).doesNotContain("CANARY").doesNotContain("hidden");
    }

    @Test
    void keepsAllOfItInside() {
        TestTree tree = TestTree.of("good")
                .with(
                        "incidents/2026/2026-03-02-draft.md",
                        "---\ntitle: CANARY-draft-title\nvisibility: draft\n---\n## Update — 2026-03-02T10:00:00Z\nSoon.\n");
        Catalog all = CatalogReader.read(tree, Audience.INTERNAL, Tolerance.STRICT)
                .catalog()
                .orElseThrow();
        Incident incident = all.incident(CHECKOUT).orElseThrow();

        assertThat(all.incidents()).hasSize(6);
        assertThat(incident.meta().internal().roles())
                .containsEntry("subject_matter_experts", List.of("CANARY-Kim", "CANARY-Lin"));
        assertThat(incident.updates().get(2).body().source()).contains("::: internal\n## Resolved — CANARY-heading");
        assertThat(all.postmortems().get("2026-02-11-payment-timeouts").sections())
                .extracting(Section::kind)
                .containsExactly(SectionKind.SUMMARY, SectionKind.IMPACT, SectionKind.RECOVERY);
        assertThat(all.toString()).doesNotContain("CANARY-comment").doesNotContain("CANARY-definition");
    }

    @Test
    void reportsADraftsErrorsOnlyWhereItIsShown() {
        assertThat(INTERNAL.problems()).extracting(Problem::code).containsExactly("unknown-severity", "no-update");
    }

    @Test
    void readsTheSameEveryTime() {
        Reading again = CatalogReader.read(TestTree.of("good"), Audience.PUBLIC, Tolerance.STRICT);

        assertThat(again.catalog().orElseThrow().incidents())
                .isEqualTo(catalog().incidents());
        assertThat(again.catalog().orElseThrow().postmortems())
                .isEqualTo(catalog().postmortems());
    }
}
