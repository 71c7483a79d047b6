package dev.candor.feed;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Specifies that clients of Statuspage find what they know. */
class StatuspageApiTest {

    private static final Path CAPTURES = BuiltSite.FIXTURES.resolve("captures");
    private static final BuiltSite SITE = BuiltSite.harbour();

    static Stream<Path> captures() throws IOException {
        try (Stream<Path> files = Files.list(CAPTURES)) {
            return files.sorted().toList().stream();
        }
    }

    static Stream<String> endpoints() {
        return StatuspageApi.ENDPOINTS.stream().map(endpoint -> "api/v2/" + endpoint + ".json");
    }

    @ParameterizedTest
    @MethodSource("captures")
    void theSchemaKnowsRealPages(Path capture) {
        assertThat(Schemas.complaints(Schemas.STATUSPAGE, BuiltSite.text(capture)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void theSchemaKnowsOurs(String endpoint) {
        assertThat(Schemas.complaints(Schemas.STATUSPAGE, SITE.text(endpoint))).isEmpty();
        assertThat(Schemas.complaints(Schemas.STATUSPAGE, BuiltSite.demo().text(endpoint)))
                .isEmpty();
    }

    @Test
    void theSchemaRefusesAnExtraKey() {
        String body = SITE.text("api/v2/status.json").replace("\"status\"", "\"extra\":1,\"status\"");
        assertThat(Schemas.complaints(Schemas.STATUSPAGE, body)).isNotEmpty();
    }

    /** The newest capture of each kind of object decides which keys there are and in what order. */
    @Test
    void everyObjectHasTheKeysOfARealOneInTheirOrder() throws IOException {
        Map<String, Set<String>> real = new TreeMap<>();
        for (Path capture : captures().toList()) {
            shapes("", BuiltSite.read(capture), real);
        }
        Map<String, Set<String>> ours = new TreeMap<>();
        endpoints().forEach(endpoint -> shapes("", SITE.json(endpoint), ours));
        List<String> strange = new ArrayList<>();
        ours.forEach((kind, shapes) -> shapes.stream()
                .filter(shape -> !real.getOrDefault(kind, Set.of()).contains(shape))
                .forEach(shape -> strange.add(kind + ": " + shape)));
        assertThat(strange)
                .as("the trimmed capture lacks the page; no capture of a maintenance is as new as reminder_intervals")
                .containsExactlyInAnyOrder(
                        ": page, incidents",
                        ": page, scheduled_maintenances",
                        "scheduled_maintenances: id, name, status, created_at, updated_at, monitoring_at, resolved_at, impact,"
                                + " shortlink, started_at, page_id, incident_updates, components, reminder_intervals,"
                                + " scheduled_for, scheduled_until");
    }

    private static void shapes(String kind, JsonNode node, Map<String, Set<String>> into) {
        if (node.isObject()) {
            String shape = node.properties().stream().map(Map.Entry::getKey).collect(joining(", "));
            into.computeIfAbsent(kind, key -> new TreeSet<>()).add(shape);
            node.properties().forEach(field -> shapes(field.getKey(), field.getValue(), into));
        } else if (node.isArray()) {
            node.forEach(item -> shapes(kind, item, into));
        }
    }

    @Test
    void timesAreInThePagesZone() {
        JsonNode page = SITE.json("api/v2/status.json").get("page");
        assertThat(page.get("time_zone").asString()).isEqualTo("America/Denver");
        assertThat(page.get("updated_at").asString()).isEqualTo("2026-03-09T09:30:00.000-06:00");
        assertThat(page.get("url").asString()).isEqualTo("https://status.harbour.example");
    }

    @Test
    void aGroupIsAsBadAsItsWorstChildAndRowsAreInterleavedByPosition() {
        JsonNode rows = BuiltSite.demo().json("api/v2/components.json").get("components");
        Map<String, JsonNode> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.get("id").asString(), row));
        List<String> order =
                List.of("operational", "under_maintenance", "degraded_performance", "partial_outage", "major_outage");
        int before = 0;
        for (JsonNode row : rows) {
            assertThat(row.get("position").asInt()).isGreaterThanOrEqualTo(before);
            before = row.get("position").asInt();
            if (row.get("group").asBoolean()) {
                int worst = 0;
                for (JsonNode child : row.get("components")) {
                    JsonNode found = byId.get(child.asString());
                    assertThat(found.get("group_id")).isEqualTo(row.get("id"));
                    worst = Math.max(worst, order.indexOf(found.get("status").asString()));
                }
                assertThat(row.get("status").asString()).isEqualTo(order.get(worst));
            }
        }
        assertThat(rows.toString()).doesNotContain("Classic console");
    }

    @Test
    void anIncidentIsToldNewestFirstWithWhatEachUpdateChanged() {
        JsonNode incident = SITE.json("api/v2/incidents.json").get("incidents").get(1);
        assertThat(incident.get("status").asString()).isEqualTo("postmortem");
        assertThat(incident.get("started_at").asString()).isEqualTo("2026-03-02T02:50:00.000-07:00");
        assertThat(incident.get("created_at").asString()).isEqualTo("2026-03-02T03:00:00.000-07:00");
        assertThat(incident.get("resolved_at").asString()).isEqualTo("2026-03-02T04:00:00.000-07:00");
        assertThat(incident.get("monitoring_at").asString()).isEqualTo("2026-03-02T03:40:00.000-07:00");
        JsonNode updates = incident.get("incident_updates");
        assertThat(updates.valueStream().map(update -> update.get("status").asString()))
                .containsExactly("postmortem", "resolved", "monitoring", "identified", "investigating");
        JsonNode identified = updates.get(3).get("affected_components");
        assertThat(identified.get(1).get("name").asString()).isEqualTo("Payments - Bank transfer");
        assertThat(identified.get(1).get("old_status").asString()).isEqualTo("operational");
        assertThat(identified.get(1).get("new_status").asString()).isEqualTo("degraded_performance");
        assertThat(updates.get(4).get("body").asString())
                .isEqualTo("Some cards are refused. See <a href=\"https://status.harbour.example/maintenance/"
                        + "2026-03-10-database/\">the window</a>.<br /><br />We are looking into it.");
    }

    @Test
    void maintenanceThatTheClockBeganSaysSo() {
        JsonNode active = SITE.json("api/v2/scheduled-maintenances/active.json").get("scheduled_maintenances");
        assertThat(active).hasSize(1);
        assertThat(active.get(0)
                        .get("incident_updates")
                        .valueStream()
                        .map(word -> word.get("status").asString()))
                .containsExactly("in_progress", "scheduled");
    }

    @Test
    void whatLiesAheadIsUpcomingOnceForEachRecord() {
        JsonNode upcoming =
                SITE.json("api/v2/scheduled-maintenances/upcoming.json").get("scheduled_maintenances");
        assertThat(upcoming.valueStream().map(window -> window.get("name").asString()))
                .containsExactly("Database upgrade", "Monthly import");
        assertThat(upcoming.get(1).get("scheduled_for").asString()).isEqualTo("2026-04-05T02:00:00.000-06:00");
    }

    @Test
    void wordsAheadAndNoticesAreNotThere() {
        assertThat(SITE.text("api/v2/incidents.json")).doesNotContain("lies ahead", "New terms");
    }

    @Test
    void endpointsStandWithoutTheirEndingWhereThatIsNoFolder() {
        assertThat(SITE.bytes("api/v2/status")).isEqualTo(SITE.bytes("api/v2/status.json"));
        assertThat(SITE.bytes("api/v2/incidents/unresolved")).isEqualTo(SITE.bytes("api/v2/incidents/unresolved.json"));
        assertThat(SITE.text("_redirects")).contains("/api/v2/incidents /api/v2/incidents.json 200\n");
    }

    @Test
    void idsStayWhenTextsChange() {
        assertThat(StatuspageId.of("incident", "2026-03-09-slow-site")).isEqualTo("x1ygovcwyiy0");
        assertThat(StatuspageId.of("a")).matches("[0-9a-z]{12}").isNotEqualTo(StatuspageId.of("b"));
    }
}
