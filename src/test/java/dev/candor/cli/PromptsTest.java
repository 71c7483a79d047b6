package dev.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** At a terminal, whatever is missing is asked for, and nothing that was typed is lost. */
class PromptsTest {
    private static final Path DRIVER =
            Path.of("src/test/resources/terminal/drive.py").toAbsolutePath();
    private static final String PATH = "content/incidents/2026/2026-11-03-payments-fail.md";
    private static final String AT = "--at=2026-11-03T10:05:00Z";

    private Person lin;
    private Path folder;

    @BeforeEach
    void sitDown(@TempDir Path home) {
        assumeTrue(hasPython(), "python3 is the pseudo-terminal's other end");
        folder = home;
        lin = Person.alone(home.resolve("lin"));
    }

    private static boolean hasPython() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "python3")));
    }

    /** An editor that does to the file what a shell script says. */
    private void editor(String script) throws IOException {
        Path editor = folder.resolve("editor");
        Files.writeString(editor, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(editor, PosixFilePermissions.fromString("rwxr-xr-x"));
        lin.with("EDITOR", editor.toString());
    }

    /** Runs Candor in a terminal; steps and words are parted by {@code "--"}. */
    private Person.Run inTerminal(String steps, String... words) throws IOException {
        Path script = Files.writeString(folder.resolve("steps"), steps);
        List<String> command = new ArrayList<>(List.of("python3", DRIVER.toString(), script.toString()));
        List<String> candor = Person.command(words);
        candor.add(1, "-Dcandor.terminals=,in,out,err");
        command.addAll(candor);
        return Person.finish(lin.start(lin.folder(), command), "");
    }

    @Test
    void anIncidentIsOpenedFromAnswersAlone() throws IOException {
        editor("sed -i 's/{{symptom}}/cards are declined/; s/{{none}}//' \"$1\"");
        Person.Run run = inTerminal("""
                wait Title:
                type Payments fail
                wait Severity?
                type SEV9
                wait did you mean "SEV
                type 2
                wait What is affected?
                type 2, api
                wait How does checkout work?
                type partial_outage
                wait How does api work?
                type 3
                wait Write it?
                type y
                """, "incident", "open", AT);
        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out()).contains("cards are declined", "Wrote " + PATH);
        assertThat(lin.read(PATH)).isEqualTo("""
                        ---
                        title: Payments fail
                        severity: SEV2
                        components: {checkout: partial_outage, api: degraded_performance}
                        ---

                        ## Investigating — 2026-11-03T10:05:00Z
                        Since 11:05 CET some customers notice a problem with Public API and Checkout: cards are declined. We are looking into it.

                        Next update by 12:05 CET.
                        """);
        assertThat(lin.drafts()).isEmpty();
    }

    @Test
    void theOpenIncidentAndItsPhaseArePicked() throws IOException {
        open();
        editor("echo 'Disk full.' > \"$1\"");
        Person.Run run = inTerminal("""
                wait Payments fail (investigating)
                wait Which incident?
                type 1
                wait Phase?
                type identified
                wait Which statuses change?
                type
                wait Write it?
                type
                """, "incident", "update", "--at", "2026-11-03T10:20:00Z");
        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(lin.read(PATH)).endsWith("\n## Identified — 2026-11-03T10:20:00Z\nDisk full.\n");
    }

    private void open() {
        assertThat(lin.candor("incident", "open", "--title", "Payments fail", AT, "--text", "We look into it."))
                .returns(0, Person.Run::exit);
    }

    @Test
    void aBlankThatIsLeftIsEditedAgainOrStops() throws IOException {
        editor(
                "test -e once && sed -i 's/{{symptom}}/it fails/; s/{{next}}/soon/; s/{{components}}/X/' \"$1\"; touch once");
        Person.Run run = inTerminal("""
                wait What is affected?
                type
                wait Edit it?
                type
                wait Write it?
                type
                """, "incident", "open", AT, "--title", "Payments fail", "--severity", "SEV4");
        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(lin.read(PATH)).contains("X: it fails").doesNotContain("{{");
    }

    @Test
    void sayingNoWritesNothingAndKeepsTheText() throws IOException {
        editor("echo 'Thought about for long.' > \"$1\"");
        Person.Run run = inTerminal(
                "wait Write it?\ntype n\n",
                "notice",
                "post",
                "--title",
                "Hello",
                "--until",
                "2027-01-01T00:00:00Z",
                AT);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("Your text is kept in ", "nothing was written");
        assertThat(lin.drafts()).containsExactly("Thought about for long.\n");
        assertThat(lin.folder().resolve("content/incidents")).doesNotExist();

        String file = run.out()
                .lines()
                .filter(line -> line.startsWith("Your text is kept in "))
                .findFirst()
                .orElseThrow()
                .substring(21)
                .strip();
        String goOn = run.out()
                .lines()
                .filter(line -> line.startsWith("  candor "))
                .findFirst()
                .orElseThrow()
                .strip();
        assertThat(goOn).endsWith("--text-file " + file);
        assertThat(lin.candor(Arrays.copyOfRange(goOn.split(" "), 1, goOn.split(" ").length)))
                .returns(0, Person.Run::exit);
        assertThat(lin.read("content/incidents/2026/2026-11-03-hello.md")).contains("Thought about for long.");
    }

    @Test
    void ctrlCInAPromptTellsHowToGoOn() throws IOException {
        editor("echo 'Typed at night.' > \"$1\"");
        Person.Run atTheEnd = inTerminal(
                "wait What is affected?\ntype 2\nwait How does checkout\ntype 4\nwait Write it?\nkey 03\n",
                "incident",
                "open",
                AT,
                "--title",
                "Payments fail",
                "--severity",
                "SEV1");
        assertThat(atTheEnd.exit()).isEqualTo(130);
        assertThat(atTheEnd.out()).contains("--component checkout=partial_outage --text-file ");
        assertThat(lin.drafts()).containsExactly("Typed at night.\n");
        Person.Run early = inTerminal("wait Title:\ntype It's bad\nwait Severity?\nkey 03\n", "incident", "open");
        assertThat(early.out()).contains("To go on from here:", "candor incident open --title 'It'\\''s bad'");
        Person.Run closed = inTerminal("wait Title:\nkey 04\n", "incident", "open");
        assertThat(closed.exit()).isEqualTo(2);
        assertThat(lin.folder().resolve("content/incidents")).doesNotExist();
    }

    @Test
    void anEditorThatFailsKeepsTheText() throws IOException {
        editor("echo 'Half a thought' > \"$1\"; exit 3");
        open();
        Person.Run run = inTerminal("wait candor:\n", "incident", "resolve", "2026-11-03-payments-fail");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).contains("ended with 3", "set EDITOR to one that works", "Your text is kept in ");
        assertThat(lin.drafts()).containsExactly("Half a thought\n");
        editor(": > \"$1\"");
        assertThat(inTerminal("wait the text is empty\n", "incident", "resolve", "2026-11-03-payments-fail")
                        .exit())
                .isEqualTo(2);
        assertThat(lin.read(PATH)).doesNotContain("Resolved");
    }
}
