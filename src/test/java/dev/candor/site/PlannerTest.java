package dev.candor.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.exchange.PlanReport;
import dev.candor.git.GitSource;
import dev.candor.git.SourceRequest;
import dev.candor.model.Audience;
import dev.candor.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change makes public, told from two folders of records. */
class PlannerTest {
    private static final String INCIDENT = """
            ---
            title: Payments fail
            components: {checkout: partial_outage}
            ---

            ## Investigating — 2026-11-03T10:05:00Z
            Some payments fail.
            """;
    private static final String WINDOW = """
            ---
            title: Database upgrade
            components: {checkout: under_maintenance}
            scheduled: {start: 2026-12-01T22:00:00Z, end: 2026-12-02T00:00:00Z}
            ---

            ## Scheduled — 2026-11-01T09:00:00Z
            We upgrade the database.
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        for (String side : new String[] {"before", "after"}) {
            write(
                    side,
                    "candor.yml",
                    "title: Acme Status\nurl: https://status.acme.example\nseverities: {SEV2: {name: Major, update_every: 60m}}\ncomponents:\n  - {id: checkout, name: Checkout}\n");
            write(side, "incidents/2026-11-03-payments.md", INCIDENT);
            write(side, "maintenance/2026-12-01-upgrade.md", WINDOW);
        }
    }

    private void write(String side, String path, String text) throws IOException {
        Path file = folder.resolve(side).resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Plan plan() {
        BuildSettings settings = new BuildSettings(
                Audience.PUBLIC,
                false,
                Optional.of(Instant.parse("2026-11-03T12:00:00Z")),
                Instant.EPOCH,
                Optional.empty(),
                "Candor test");
        try (SourceTree before = open("before");
                SourceTree after = open("after")) {
            return new Planner(new SiteBuilder(Wiring.standard()), settings).plan(before, after);
        }
    }

    private SourceTree open(String side) {
        return GitSource.openWorkingTree(SourceRequest.of(folder.resolve(side).toString(), folder.resolve("cache")));
    }

    @Test
    void nothing_changed_is_nothing_to_tell() {
        assertThat(PlanReport.text(plan())).isEqualTo("Nothing that a reader can see changes.\n");
    }

    @Test
    void a_resolution_turns_a_status_and_reaches_readers() throws IOException {
        write(
                "after",
                "incidents/2026-11-03-payments.md",
                INCIDENT + "\n## Resolved — 2026-11-03T11:15:00Z\nPayments work.\n");

        assertThat(PlanReport.text(plan()))
                .contains(
                        "Checkout: partial outage → operational",
                        "The site as a whole: partial outage → operational",
                        "new Payments fail, resolved at 2026-11-03T11:15:00Z: Payments work.",
                        "changed /incidents/2026-11-03-payments/");
    }

    @Test
    void a_published_word_that_is_rewritten_or_taken_back_is_told() throws IOException {
        write("after", "incidents/2026-11-03-payments.md", INCIDENT.replace("Some payments", "Few payments"));
        write("after", "maintenance/2026-12-01-upgrade.md", WINDOW.replaceAll("(?s)\n## Scheduled.*", "\n"));

        assertThat(PlanReport.text(plan()))
                .contains(
                        "changed Payments fail, investigating",
                        "Few payments fail.",
                        "gone Database upgrade, scheduled");
    }

    @Test
    void a_window_that_moves_moves_in_calendars() throws IOException {
        write("after", "maintenance/2026-12-01-upgrade.md", WINDOW.replace("2026-12-02T00:00", "2026-12-02T01:00"));

        assertThat(PlanReport.text(plan()))
                .contains(
                        "changed Database upgrade, 2026-12-01T22:00:00Z to 2026-12-02T01:00:00Z, was 2026-12-01T22:00:00Z");
    }

    @Test
    void a_window_that_is_told_in_other_words_changes_in_calendars_and_feeds() throws IOException {
        write("after", "maintenance/2026-12-01-upgrade.md", WINDOW.replace("title: Database", "title: Main database"));

        assertThat(PlanReport.text(plan()))
                .contains(
                        "changed Main database upgrade, 2026-12-01T22:00:00Z to 2026-12-02T00:00:00Z, in other words",
                        "changed in /history.atom: Main database upgrade");
    }

    @Test
    void a_key_that_stays_inside_changes_no_calendar_and_no_feed() throws IOException {
        write(
                "after",
                "maintenance/2026-12-01-upgrade.md",
                WINDOW.replace("---\n\n##", "internal: {runbook: CANARY}\n---\n\n##"));

        assertThat(plan()).returns(List.of(), Plan::windows).returns(List.of(), Plan::items);
    }

    @Test
    void what_feeds_receive_is_read_from_the_feeds() throws IOException {
        write(
                "after",
                "incidents/2026-11-03-payments.md",
                INCIDENT + "\n## Resolved — 2026-11-03T11:15:00Z\nPayments work.\n");

        assertThat(plan().items())
                .containsExactly(
                        new Plan.Item(Plan.Change.ADDED, "/updates.atom", "Resolved: Payments fail"),
                        new Plan.Item(Plan.Change.CHANGED, "/history.atom", "Payments fail"));
    }

    @Test
    void a_promise_is_told_with_its_moment() throws IOException {
        write(
                "after",
                "incidents/2026-11-03-payments.md",
                INCIDENT + "\n## Identified — 2026-11-03T11:15:00Z {next=30m}\nWe found it.\n");

        assertThat(PlanReport.text(plan())).contains("Payments fail: the next word by 2026-11-03T11:45:00Z");
    }

    @Test
    void a_severity_promises_as_well_and_so_do_words() throws IOException {
        write(
                "after",
                "incidents/2026-11-03-payments.md",
                INCIDENT.replace("components: {", "severity: SEV2\ncomponents: {")
                        + "\n## Update — 2026-11-03T11:30:00Z\nWe look on. A full report will follow.\n");

        assertThat(PlanReport.text(plan()))
                .contains("Payments fail: the next word by 2026-11-03T12:30:00Z", "Payments fail: an analysis");
    }

    @Test
    void a_resolved_incident_promises_no_next_word() throws IOException {
        write(
                "after",
                "incidents/2026-11-03-payments.md",
                INCIDENT + "\n## Identified — 2026-11-03T11:15:00Z {next=30m}\nWe found it.\n"
                        + "\n## Resolved — 2026-11-03T11:30:00Z\nPayments work.\n");

        assertThat(plan().promises()).isEmpty();
    }

    @Test
    void what_stays_inside_is_counted_and_never_quoted() throws IOException {
        write(
                "after",
                "incidents/2026-11-03-payments.md",
                INCIDENT.replace("---\n\n##", "internal: {channel: CANARY}\n---\n\n##")
                        + "\n::: internal\nCANARY too\n:::\n");
        Plan plan = plan();

        assertThat(PlanReport.text(plan)).contains("2026-11-03-payments.md: 1 internal key, 1 internal block");
        assertThat(PlanReport.text(plan) + PlanReport.markdown(plan) + PlanReport.json(plan))
                .doesNotContain("CANARY");
    }

    @Test
    void a_mistake_is_told_as_what_the_change_adds() throws IOException {
        write("after", "incidents/2026-11-03-payments.md", INCIDENT.replace("checkout: ", "chekout: "));

        assertThat(PlanReport.text(plan())).contains("unknown component \"chekout\"; did you mean \"checkout\"?");
    }

    @Test
    void what_rules_find_is_told_where_the_change_adds_it() throws IOException {
        String known = INCIDENT.replace("Some payments fail.", "Some payments fail on db-7.corp.acme.example.");
        write("after", "incidents/2026-11-03-payments.md", known);
        assertThat(PlanReport.text(plan())).contains("warning [PW001] this names a machine");

        write("before", "incidents/2026-11-03-payments.md", known);
        write(
                "after",
                "incidents/2026-11-03-payments.md",
                known.replace("title: Payments fail", "title: Payments fail\ntags: [deploy]")
                        + "\n## Identified — 2026-11-03T11:15:00Z\nIt will be fixed in ten minutes.\n");

        assertThat(PlanReport.text(plan()))
                .contains(
                        "incidents/2026-11-03-payments.md:11:4: warning [PW007] this promises when it will work again;")
                .doesNotContain("PW001");
    }

    @Test
    void words_of_records_stay_words_in_markdown() throws IOException {
        write(
                "after",
                "incidents/2026-11-03-payments.md",
                INCIDENT + "\n## Identified — 2026-11-03T11:15:00Z\n<img src=x> [a](javascript:b) @team #12\n");

        assertThat(PlanReport.markdown(plan()))
                .contains("&lt;img src=x&gt; \\[a\\]\\(javascript:b\\) @\u200bteam \\#12")
                .doesNotContain("<img");
    }
}
