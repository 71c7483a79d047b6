package dev.candor.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Specifies our own data: whole, by year, as its schema says, and safe to open in a spreadsheet. */
class DataFilesTest {

    private static final BuiltSite SITE = BuiltSite.harbour();

    @Test
    void everyFileIsAsTheSchemaSays() {
        for (BuiltSite site : List.of(SITE, BuiltSite.demo())) {
            List<String> files = site.paths(".json")
                    .filter(path -> path.contains("data/v1/") || path.equals("next-build.json"))
                    .filter(path -> !path.endsWith("schema.json"))
                    .toList();
            assertThat(files)
                    .hasSizeGreaterThan(12)
                    .allSatisfy(path -> assertThat(Schemas.complaints(Schemas.DATA, site.text(path)))
                            .as(path)
                            .isEmpty());
        }
    }

    @Test
    void theIndexLeadsToEveryRecord() {
        JsonNode index = SITE.json("data/v1/index.json");
        int records = 0;
        for (JsonNode file : index.get("files")) {
            JsonNode page = SITE.json(file.get("path").asString());
            assertThat(page.get(file.get("kind").asString()))
                    .hasSize(file.get("records").asInt());
            records += file.get("records").asInt();
        }
        assertThat(records).isEqualTo(8);
        assertThat(index.get("tables"))
                .allSatisfy(table -> assertThat(SITE.text(table.asString())).contains("\r\n"));
    }

    @Test
    void anIncidentIsThereWholeAndNothingAheadIs() {
        JsonNode incidents = SITE.json("data/v1/incidents/2026.json").get("incidents");
        JsonNode cards = incidents.get(0);
        assertThat(cards.get("summary").asString()).startsWith("Only cards");
        assertThat(cards.get("updates")).hasSize(4);
        assertThat(cards.get("intervals").toString())
                .contains("{\"from\":\"2026-03-02T10:40:00Z\",\"until\":\"2026-03-02T11:00:00Z\","
                        + "\"status\":\"degraded_performance\",\"component\":\"cards\"}");
        assertThat(cards.get("translations").get("de").get("title").asString()).isEqualTo("Karten abgelehnt");
        assertThat(cards.get("postmortems").toString()).isEqualTo("[\"2026-03-02-cards-refused\"]");
        assertThat(incidents.toString()).doesNotContain("lies ahead");
    }

    @Test
    void aComponentHasItsIntervalsAndEveryDay() {
        JsonNode year = SITE.json("data/v1/components/cards/2026.json");
        assertThat(year.get("intervals")).hasSize(2);
        JsonNode day = year.get("days")
                .valueStream()
                .filter(each -> each.get("day").asString().equals("2026-03-02"))
                .findFirst()
                .orElseThrow();
        assertThat(day.get("seconds").get("major_outage").asInt()).isEqualTo(3_000);
        assertThat(day.get("measured_seconds").asInt()).isEqualTo(86_400);
        assertThat(day.get("uptime").decimalValue()).isEqualByComparingTo("96.527");
        JsonNode last = year.get("days").get(year.get("days").size() - 1);
        assertThat(last.get("day").asString()).isEqualTo("2026-03-09");
        assertThat(last.get("measured_seconds").asInt()).isEqualTo(10 * 3_600);
    }

    @Test
    void anActionOfAPublicBuildTellsItsOwnerAndDaysOnlyWhereItIsPublic() {
        JsonNode actions = SITE.json("data/v1/postmortems/2026.json")
                .get("postmortems")
                .get(0)
                .get("actions");
        assertThat(actions.get(0).has("owner")).isFalse();
        assertThat(actions.get(0).has("due")).isFalse();
        assertThat(actions.get(1).get("owner").asString()).isEqualTo("Payments team");
        assertThat(actions.get(1).get("done").asString()).isEqualTo("2026-03-05");
    }

    @Test
    void aCellThatLooksLikeAFormulaIsText() {
        String rows = new String(
                new Csv()
                        .row(List.of("=1+1", "+x", "-2", "@a", "a\"b,c", "\tx", "'q"))
                        .bytes(),
                StandardCharsets.UTF_8);
        assertThat(rows).isEqualTo("\"'=1+1\",\"'+x\",-2,\"'@a\",\"a\"\"b,c\",\"'\tx\",\"'q\"\r\n");
    }

    @Test
    void theSmallFileSaysHowThingsStand() {
        JsonNode now = SITE.json("data/v1/now.json");
        assertThat(now.get("indicator").asString()).isEqualTo("minor");
        assertThat(now.get("open").get(0).get("id").asString()).isEqualTo("2026-03-09-slow-site");
        assertThat(now.get("running").get(0).get("title").asString()).isEqualTo("Network works");
        assertThat(now.get("updated").asString()).isEqualTo("2026-03-09T15:30:00Z");
        BuiltSite later = BuiltSite.of(BuiltSite.FIXTURES.resolve("harbour"), "2026-03-09T16:01:00Z", Optional.empty());
        assertThat(later.json("data/v1/now.json").get("content")).isEqualTo(now.get("content"));
        BuiltSite evening =
                BuiltSite.of(BuiltSite.FIXTURES.resolve("harbour"), "2026-03-09T23:30:00Z", Optional.empty());
        assertThat(evening.json("data/v1/now.json").get("content")).isNotEqualTo(now.get("content"));
        assertThat(SITE.json("next-build.json").get("next_change").asString())
                .isEqualTo(SITE.insights().nextChange().orElseThrow().toString());
    }
}
