package dev.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maintenance, notices and postmortems are written from options alone. */
class OtherRecordsTest {
    private static final String WORK = "content/maintenance/2026/2026-12-01-database-upgrade.md";
    private static final String WORK_ID = "2026-12-01-database-upgrade";

    private Person lin;

    @BeforeEach
    void sitDown(@TempDir Path folder) {
        lin = Person.cloning(folder.resolve("status.git"), "lin");
    }

    private Person.Run well(String... words) {
        Person.Run run = lin.candor(words);
        assertThat(run.exit()).as(run.err()).isZero();
        return run;
    }

    private void schedule() {
        well(
                "maintenance",
                "schedule",
                "--title",
                "Database upgrade",
                "--component",
                "api",
                "--start",
                "2026-12-01T22:00:00Z",
                "--for",
                "2h",
                "--at",
                "2026-11-20T09:00:00Z",
                "--message",
                "scheduled",
                "--set",
                "work=upgrade the database",
                "--set",
                "effect=the API is slow",
                "--set",
                "todo=nothing");
    }

    @Test
    void maintenanceIsScheduledMovedStartedAndCompleted() {
        schedule();
        assertThat(lin.read(WORK)).isEqualTo("""
                        ---
                        title: Database upgrade
                        components: {api: under_maintenance}
                        scheduled: {start: 2026-12-01T22:00:00Z, end: 2026-12-02T00:00:00Z}
                        ---

                        ## Scheduled — 2026-11-20T09:00:00Z
                        From 1 Dec 2026, 23:00 CET to 2 Dec 2026, 01:00 CET we upgrade the database. During that time the API is slow.

                        You need to do: nothing.
                        """);
        well(
                "maintenance",
                "move",
                WORK_ID,
                "--start",
                "2026-12-03T22:00:00Z",
                "--at",
                "2026-11-21T09:00:00Z",
                "--message",
                "moved",
                "--set",
                "reason=the new disks arrive later");
        assertThat(lin.read(WORK))
                .contains("scheduled: {start: 2026-12-03T22:00:00Z, end: 2026-12-04T00:00:00Z}\n")
                .contains("This maintenance moves to 3 Dec 2026, 23:00 CET until 4 Dec 2026, 01:00 CET: the new disks");
        well("maintenance", "start", WORK_ID, "--at", "2026-12-03T22:00:00Z", "--text", "We begin.");
        assertThat(lin.candor("maintenance", "start", WORK_ID, "--text", "Again.")
                        .err())
                .contains("has begun already");
        well("maintenance", "complete", WORK_ID, "--at", "2026-12-03T23:30:00Z", "--text", "Done.");
        assertThat(lin.read(WORK)).endsWith("## Completed — 2026-12-03T23:30:00Z\nDone.\n");
        assertThat(lin.candor("maintenance", "cancel", WORK_ID, "--text", "No.").err())
                .contains("is completed already");
    }

    @Test
    void maintenanceIsCalledOff() {
        schedule();
        well(
                "maintenance",
                "cancel",
                WORK_ID,
                "--at",
                "2026-11-30T09:00:00Z",
                "--message",
                "cancelled",
                "--set",
                "reason=not needed");
        assertThat(lin.read(WORK)).contains("## Cancelled — 2026-11-30T09:00:00Z", "not needed. Public API stay");
        assertThat(lin.candor(
                                "maintenance",
                                "schedule",
                                "--title",
                                "X",
                                "--component",
                                "api",
                                "--start",
                                "2026-12-01T22:00:00Z",
                                "--end",
                                "2026-12-01T21:00:00Z",
                                "--text",
                                "x")
                        .err())
                .contains("the window does not end after it starts");
    }

    @Test
    void aNoticeIsPostedAndExpires() {
        well(
                "notice",
                "post",
                "--title",
                "Support is closed",
                "--until",
                "2026-12-26T08:00:00Z",
                "--at",
                "2026-12-20T08:00:00Z",
                "--text",
                "Back on the 26th.");
        String path = "content/incidents/2026/2026-12-20-support-is-closed.md";
        String posted = lin.read(path);
        assertThat(posted)
                .startsWith("---\ntitle: Support is closed\nkind: notice\nuntil: 2026-12-26T08:00:00Z\n---\n");
        well("notice", "expire", "2026-12-20-support-is-closed", "--at", "2026-12-22T08:00:00Z");
        assertThat(lin.read(path)).isEqualTo(posted.replace("2026-12-26T", "2026-12-22T"));
    }

    @Test
    void aPostmortemIsDraftedFromWhatIsKnownAndPublishedWithoutBlanks() {
        String id = "2026-11-03-payments-fail";
        well(
                "incident",
                "open",
                "--title",
                "Payments fail",
                "--component",
                "checkout=partial_outage",
                "--started",
                "2026-11-03T09:58:00Z",
                "--at",
                "2026-11-03T10:05:00Z",
                "--text",
                "We look.",
                "--role",
                "incident_commander=Ada",
                "--commit");
        well("incident", "resolve", id, "--at", "2026-11-03T11:15:00Z", "--text", "It works.", "--commit");
        well("postmortem", "draft", id, "--commit");
        String path = "content/postmortems/2026/" + id + ".md";
        String draft = lin.read(path);
        assertThat(draft)
                .contains(
                        "incidents: [" + id + "]\nstatus: draft\n",
                        "  roles: {incident_commander: Ada}\n  participants: [Ada]\n")
                .contains("- Checkout: partial outage for 1 hour 17 minutes from 3 Nov 2026, 10:58 CET")
                .contains("- 2026-11-03T09:58:00Z [started] Impact began. {{TODO: what happened}}")
                .contains(
                        "The first public word came 7 minutes after impact began. It was resolved 1 hour 17 minutes after")
                .contains("> We look.", "> It works.", "::: internal\nCommits that touched the incident:")
                .contains(lin.git("log", "-1", "--format=%h", "--skip=1").substring(0, 7));
        Person.Run early = lin.candor("postmortem", "publish", id, "--commit");
        assertThat(early.exit()).isEqualTo(1);
        assertThat(early.err()).contains("blanks that are not filled", "the first is on line 5");
        assertThat(lin.candor("check").err() + lin.candor("check").out()).contains(path);

        lin.write(path, draft.replaceAll("\\{\\{[^}]*}}", "known"));
        well("postmortem", "publish", id);
        assertThat(lin.read(path))
                .contains("status: published\n")
                .containsPattern("published: \\d{4}-\\d\\d-\\d\\d\n---");
        assertThat(lin.candor("postmortem", "publish", id).err()).contains("public already");
    }
}
