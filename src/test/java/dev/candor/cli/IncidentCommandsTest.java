package dev.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An incident is written from options alone, one small change at a time. */
class IncidentCommandsTest {
    private static final String PATH = "content/incidents/2026/2026-11-03-payments-fail.md";
    private static final String ID = "2026-11-03-payments-fail";

    private Person lin;

    @BeforeEach
    void sitDown(@TempDir Path folder) {
        lin = Person.alone(folder.resolve("lin"));
    }

    private Person.Run open(String... more) {
        return lin.candor(java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                "incident", "open", "--title", "Payments fail", "--at", "2026-11-03T10:05:00Z"),
                        java.util.stream.Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void anIncidentIsOpenedUpdatedResolvedAndReopened() {
        Person.Run opened = open(
                "--severity",
                "sev2",
                "--component",
                "payments=partial-outage",
                "--started",
                "2026-11-03 10:58",
                "--role",
                "incident_commander=Ada",
                "--next",
                "30m",
                "--message",
                "investigating",
                "--set",
                "symptom=cards are declined");
        assertThat(opened.exit()).as(opened.err()).isZero();
        assertThat(opened.out()).isEqualTo("Wrote " + PATH + "\n");
        String first = lin.read(PATH);
        assertThat(first)
                .contains(
                        "title: Payments fail\nseverity: SEV2\ncomponents: {checkout: partial_outage}\n",
                        "internal:\n  roles: {incident_commander: Ada}\n---\n",
                        "## Investigating — 2026-11-03T10:05:00Z {next=30m}\n",
                        "some customers notice a problem with Checkout: cards are declined.",
                        "Next update by 11:35 CET.");

        assertThat(lin.candor(
                        "incident",
                        "update",
                        ID,
                        "--phase",
                        "identified",
                        "--component",
                        "checkout=major_outage,api=degraded_performance",
                        "--at",
                        "2026-11-03T10:20:00Z",
                        "--severity",
                        "SEV1",
                        "--text",
                        "A full disk."))
                .returns(0, Person.Run::exit);
        String second = lin.read(PATH);
        String update =
                "\n## Identified — 2026-11-03T10:20:00Z {checkout=major_outage, api=degraded_performance}\nA full disk.\n";
        assertThat(second).isEqualTo(first.replace("SEV2", "SEV1") + update);

        assertThat(lin.candor(
                        "incident",
                        "resolve",
                        ID,
                        "--at",
                        "2026-11-03T11:15:00Z",
                        "--text",
                        "It works. No data was lost."))
                .returns(0, Person.Run::exit);
        assertThat(lin.candor("incident", "list")).returns("", Person.Run::out);
        assertThat(lin.candor(
                        "incident",
                        "reopen",
                        ID,
                        "--at",
                        "2026-11-03T12:15:00Z",
                        "--component",
                        "checkout=partial_outage",
                        "--text",
                        "It is back."))
                .returns(0, Person.Run::exit);
        assertThat(lin.read(PATH))
                .isEqualTo(second
                        + "\n## Resolved — 2026-11-03T11:15:00Z\nIt works. No data was lost.\n"
                        + "\n## Investigating — 2026-11-03T12:15:00Z {checkout=partial_outage}\nIt is back.\n");
        assertThat(lin.candor("incident", "list").out()).startsWith(ID + "\tSEV1\tinvestigating\t");
        assertThat(lin.candor("incident", "show", ID).out())
                .startsWith("Payments fail\n")
                .containsSubsequence("It is back.", "It works.", "A full disk.", "cards are declined");
        assertThat(lin.drafts()).isEmpty();
    }

    @Test
    void wordsComeFromTheStandardInputToo() {
        Person.Run run = lin.candorReading(
                "Wörter — 漢字.\n\n- and a list\n",
                "incident",
                "open",
                "--title",
                "Payments fail",
                "--at",
                "2026-11-03 11:05",
                "--text-file",
                "-");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(lin.read(PATH))
                .isEqualTo(
                        "---\ntitle: Payments fail\n---\n\n## Investigating — 2026-11-03T10:05:00Z\nWörter — 漢字.\n\n- and a list\n");
    }

    @Test
    void theResultIsShownAsReadersWillSeeIt() {
        Person.Run run = open(
                "--component",
                "api=major_outage",
                "--text",
                "Down.\n\n::: internal\nThe secret.\n:::\n\nSorry.",
                "--dry-run");
        assertThat(run.exit()).isZero();
        assertThat(run.err())
                .contains(
                        "Payments fail",
                        "Investigating · 3 Nov 2026, 11:05 CET",
                        "Public API: Major outage",
                        "Down.",
                        "Sorry.",
                        "Nothing was written")
                .doesNotContain("The secret.");
        assertThat(lin.folder().resolve(PATH)).doesNotExist();
        assertThat(open("--drill", "--text", "Only an exercise.", "--dry-run").err())
                .contains("No public page shows this record.");
    }

    @Test
    void twoIncidentsOfOneNameAndDayHaveTwoIds() {
        open("--text", "One.");
        assertThat(open("--text", "Two.").out()).contains("2026-11-03-payments-fail-2.md");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "open|--text x|the title is missing|add --title",
                "open --title T||there are no words to publish|add --text, --text-file or --message NAME",
                "open --title T --message investigating --component api=partial_outage||blanks that are not filled: {{symptom}}, {{next}}|--set symptom=\"…\" --next 30m",
                "open --title T --text x --component|chekout=major_outage|there is no component \"chekout\"|did you mean \"checkout\"?",
                "open --title T --text x --component|checkout=broken|there is no status \"broken\"|known are",
                "open --title T --text x --component|checkout|how checkout works is not said|add --component checkout=STATUS",
                "open --title T --text x --severity|SEV22|there is no severity \"SEV22\"|did you mean \"SEV2\"?",
                "open --title T --text x --phase|identifed|there is no phase \"identifed\" here|did you mean \"identified\"?",
                "open --title T --message|resolve|there is no message \"resolve\"|did you mean \"resolved\"?",
                "open --title T --text x --at|yesterday|--at yesterday is not a time that can be read|-15m",
                "open --title T --text x --next|soon|--next soon is no length of time|write 30m",
                "open --title T --text x --text-file|nothing.md|--text and --text-file exclude each other|name one of them",
                "open --title T --text-file|nothing.md|nothing.md cannot be read|does it still exist",
                "open --title T --text x --id|Bad Id|has an id that is not made of|would be right",
                "update|--text x|no incident is named|add its id",
                "update 2026-11-03-payments-fial|--text x|there is no incident|did you mean \"2026-11-03-payments-fail\"?",
                "update payments|--text x|there is no incident|did you mean 2026-11-03-payments-fail?",
                "reopen 2026-11-03-payments-fail|--text x|the incident is open|candor incident update",
                "resolve 2026-11-03-payments-fail --text|'## Heading'|not an update|starts with ###",
                "update 2026-11-03-payments-fail --text|'::: internal'|this internal block is never closed|:::",
                "show 2026-11-03-nothing||there is no incident|2026-11-03-payments-fail",
            })
    void aMistakeIsNamedWithWhatWouldBeRight(String command, String last, String reason, String hint) {
        open("--text", "It is broken.", "--component", "api=major_outage");
        String before = lin.read(PATH);
        java.util.List<String> words = new java.util.ArrayList<>(java.util.List.of("incident"));
        words.addAll(java.util.List.of(command.split(" ")));
        if (last != null) {
            words.addAll(last.startsWith("--") ? java.util.List.of(last.split(" ")) : java.util.List.of(last));
        }
        Person.Run run = lin.candor(words.toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isNotZero();
        assertThat(run.err()).contains(reason).contains(hint).doesNotContain("\tat ", "Exception");
        assertThat(lin.read(PATH)).isEqualTo(before);
        assertThat(lin.folder().resolve("content/incidents/2026")).isDirectoryNotContaining("glob:**2026*-t*");
    }

    @Test
    void wordsThatCouldNotBeWrittenAreKept() {
        Person.Run run = lin.candorReading(
                "Long thought about. {{cause}}", "incident", "open", "--title", "It's down", "--text-file", "-");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(lin.drafts()).singleElement().asString().startsWith("Long thought about.");
        assertThat(run.err())
                .contains("candor incident open --title 'It'\\''s down' --text-file "
                        + lin.home().resolve("state"));
    }

    @Test
    void aRecordWithAMistakeIsNotMadeWorse() {
        lin.write(
                PATH,
                "---\ntitle: Payments fail\nseverty: SEV2\n---\n## Investigating — 2026-11-03T10:05:00Z\nWords.\n");
        Person.Run run = lin.candor("incident", "update", ID, "--text", "More.");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains(PATH + ":3:1", "did you mean \"severity\"?");
        assertThat(lin.read(PATH)).doesNotContain("More.");
    }

    @Test
    void aMistakeInAnotherRecordDoesNotStandInTheWay() {
        open("--text", "It is broken.");
        lin.write("content/incidents/2026/2026-11-01-other.md", "no front matter");
        assertThat(lin.candor("incident", "resolve", ID, "--text", "It works.")).returns(0, Person.Run::exit);
    }

    @Test
    void aFolderThatCannotBeWrittenLosesNothing() throws Exception {
        Files.writeString(lin.folder().resolve("content/incidents"), "in the way");
        Person.Run run = open("--text", "It is broken.");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("cannot be written", "Your text is kept in");
        assertThat(lin.drafts()).containsExactly("It is broken.");
    }

    @Test
    void aWordAloneExplainsWhatMayFollow() {
        Person.Run run = lin.candor("incident");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("open", "resolve", "reopen");
    }
}
