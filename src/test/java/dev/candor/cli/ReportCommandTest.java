package dev.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code candor report} on the few records in {@code src/test/resources/figures/site}, worked out by hand: two incidents that overlap by half
 * an hour, one across a month's end, one still open after two hours, and a drill, a notice and a maintenance window that count for nothing.
 */
class ReportCommandTest {
    private static final String SITE = "src/test/resources/figures/site";
    private static final int MINUTE = 60;

    /** What a command printed and how it ended. */
    private record Said(String out, String err, int exit) {}

    private static Said report(String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(print(out), print(err), false, false);
        List<String> args = new ArrayList<>(List.of("report", "--source", SITE, "--now", "2026-04-01T00:00:00Z"));
        args.addAll(List.of(options));
        int exit = Main.run(console, args.toArray(String[]::new));
        return new Said(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), exit);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static JsonNode json(String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--format", "json"));
        Said said = report(all.toArray(String[]::new));
        assertThat(said.exit()).as(said.err()).isZero();
        return JsonMapper.shared().readTree(said.out());
    }

    private static String words(JsonNode list) {
        return list.valueStream()
                .map(JsonNode::asString)
                .reduce("", (all, next) -> all + " " + next)
                .strip();
    }

    @Test
    void drillsNoticesAndMaintenanceAreNoIncidents() {
        assertThat(words(json().at("/incidents")))
                .isEqualTo("2026-03-31-api-open 2026-02-28-web-at-midnight 2026-01-10-both-slow 2026-01-10-api-down");
    }

    @Test
    void eachDurationIsOfAPairOfEventsAndCountsWhatIsNotRecorded() {
        JsonNode durations = json().at("/durations");
        assertDuration(durations.at("/detect"), "{\"2026-01-10-api-down\":240}", 3);
        assertDuration(durations.at("/acknowledge"), "{\"2026-01-10-api-down\":120}", 3);
        assertDuration(durations.at("/mitigate"), "{\"2026-01-10-api-down\":2400}", 3);
        assertThat(durations.at("/first_word/samples").toString())
                .isEqualTo("{\"2026-01-10-both-slow\":300,\"2026-03-31-api-open\":300,"
                        + "\"2026-01-10-api-down\":600,\"2026-02-28-web-at-midnight\":600}");
        assertThat(durations.at("/resolve/n").asInt()).isEqualTo(3);
        assertThat(durations.at("/resolve/not_recorded").asInt()).isEqualTo(1);
        assertThat(durations.at("/resolve").has("median"))
                .as("a median of three")
                .isFalse();
    }

    private static void assertDuration(JsonNode duration, String samples, int missing) {
        assertThat(duration.at("/samples").toString()).isEqualTo(samples);
        assertThat(duration.at("/not_recorded").asInt()).isEqualTo(missing);
    }

    @Test
    void impactThatOverlapsCountsOnce() {
        JsonNode api = json().at("/components/0");
        assertThat(api.at("/incidents").asInt()).isEqualTo(3);
        assertThat(api.at("/impact").asInt()).isEqualTo((90 + 120) * MINUTE);
        assertThat(json().at("/components/1/impact").asInt()).isEqualTo((60 + 60) * MINUTE);
        assertThat(json().at("/years/0/impact").asInt()).isEqualTo((90 + 60 + 120) * MINUTE);
    }

    /** 81 days; an hour of major outage counts whole, half an hour of partial outage at 30 %, degraded performance not at all. */
    @Test
    void theBudgetIsWhatTheObjectiveAllowsInTheDaysShown() {
        JsonNode api = json().at("/components/0");
        int measured = 81 * 24 * 60 * MINUTE;
        assertThat(api.at("/measured").asInt()).isEqualTo(measured);
        assertThat(api.at("/budget").asInt()).isEqualTo(measured / 1000);
        assertThat(api.at("/budget_used").asInt()).isEqualTo(3600 + 1800 * 3 / 10);
        assertThat(api.at("/uptime_percent").asString()).isEqualTo("99.94");
        JsonNode web = json().at("/components/1");
        assertThat(web.at("/budget").asInt()).isEqualTo(measured / 100);
        assertThat(web.at("/budget_used").asInt()).isEqualTo(3600 * 3 / 10);
    }

    @Test
    void whoNoticedIsTheIncidentsWordOrThatOfItsPostmortem() {
        JsonNode by = json().at("/detected_by");
        assertThat(words(by.at("/alert"))).isEqualTo("2026-01-10-api-down");
        assertThat(words(by.at("/customer_report"))).isEqualTo("2026-02-28-web-at-midnight");
        assertThat(words(by.at("/not_recorded"))).isEqualTo("2026-03-31-api-open 2026-01-10-both-slow");
    }

    @Test
    void onlyWhatMoreThanOneIncidentSharesRecurs() {
        assertThat(json().at("/recurring_causes").toString())
                .isEqualTo("{\"configuration-change\":[\"2026-02-28-web-at-midnight\",\"2026-01-10-api-down\"]}");
        assertThat(words(json().at("/recurring_tags/deploy"))).isEqualTo("2026-01-10-both-slow 2026-01-10-api-down");
    }

    @Test
    void followThroughNamesWhatIsMissing() {
        JsonNode all = json();
        assertThat(all.at("/postmortems/demanded").asInt()).isEqualTo(2);
        assertThat(words(all.at("/postmortems/missing"))).isEqualTo("2026-01-10-both-slow");
        assertThat(all.at("/postmortems/days_until_published").toString()).isEqualTo("{\"2026-01-10-api-down\":3}");
        assertThat(all.at("/updates/kept").asInt()).isEqualTo(2);
        assertThat(all.at("/updates/missed").asInt()).isEqualTo(1);
        assertThat(words(all.at("/updates/missed_in"))).isEqualTo("2026-01-10-api-down");
    }

    @Test
    void daysAndComponentsNarrowEveryFigureDown() {
        JsonNode some = json("--from", "2026-01-10", "--to", "2026-02-28", "--component", "web");
        assertThat(words(some.at("/incidents"))).isEqualTo("2026-02-28-web-at-midnight 2026-01-10-both-slow");
        assertThat(some.at("/components")).hasSize(1);
        assertThat(some.at("/components/0/impact").asInt())
                .as("until the end of the last day")
                .isEqualTo(90 * MINUTE);
        assertThat(some.at("/years")).hasSize(1);
        assertThat(some.at("/years/0/incidents").asInt()).isEqualTo(2);
    }

    @Test
    void peopleReadTheSameOnATerminal() {
        Said said = report();
        assertThat(said.exit()).isZero();
        assertThat(said.out().replace('\u00A0', ' '))
                .startsWith("Insights\n========\n10 January 2026 – 1 April 2026: 4 incidents.")
                .containsPattern("Impact began – detected +1 +– +– +3\n")
                .contains("- 4 min – The API is down\n")
                .containsPattern("API +3 +3 h 30 min +99.94 % +99.9 % +1 h 9 min of 1 h 56 min\n")
                .contains("- Customers: 1 of 4\n")
                .containsPattern("Severe incidents without a postmortem +1 of 2\n")
                .containsPattern("2026, quarter 1 +4 +4 h 30 min +–\n")
                .doesNotContain("Game day", "New terms", "Upgrade", "https://", "MTTR");
        assertThat(said.out().lines()).allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
    }

    @Test
    void markdownLinksTheRecords() {
        assertThat(report("--format", "markdown").out().replace('\u00A0', ' '))
                .startsWith("# Insights\n")
                .contains(
                        "- [4 min – The API is down](https://status.figures.example/incidents/2026-01-10-api-down/)\n")
                .contains("| [API](https://status.figures.example/components/api/) | 3 | 3 h 30 min |");
    }

    @Test
    void spreadsheetsGetARowForEachFigure() {
        assertThat(report("--format", "csv").out().split("\r\n"))
                .startsWith("figure,of,n,value", "incidents,2026-01-10/2026-04-01,4,")
                .contains("impact seconds,api,3,12600", "uptime percent,api,3,99.940", "not recorded,detect,3,")
                .contains("cause,configuration-change,2,", "updates on time,,3,2");
    }

    @Test
    void whatCannotBeReportedIsSaid() {
        Said swapped = report("--from", "2026-03-01", "--to", "2026-02-01");
        assertThat(swapped.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(swapped.err()).contains("--to 2026-02-01 lies before --from 2026-03-01");
        Said unknown = report("--component", "apo");
        assertThat(unknown.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("\"apo\"");
    }
}
