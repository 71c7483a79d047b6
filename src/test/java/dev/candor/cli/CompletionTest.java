package dev.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A shell completes commands and names from the records, and the manual page says what the help texts say. */
class CompletionTest {
    private Person lin;

    @BeforeEach
    void sitDown(@TempDir Path folder) {
        lin = Person.alone(folder.resolve("lin"));
        lin.write(
                "content/incidents/2026/2026-11-03-payments-fail.md",
                "---\ntitle: Payments fail\n---\n## Investigating — 2026-11-03T10:05:00Z\nWe look.\n");
    }

    private String completed(String... words) {
        String[] all = new String[words.length + 2];
        all[0] = "complete";
        all[1] = "--";
        System.arraycopy(words, 0, all, 2, words.length);
        Person.Run run = lin.candor(all);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    @Test
    void namesComeFromCommandsRecordsAndSettings() {
        assertThat(completed("inc")).startsWith("incident\t");
        assertThat(completed("incident", "re"))
                .contains("resolve\t", "reopen\t")
                .doesNotContain("open\tWrite a new");
        assertThat(completed("incident", "update", "")).isEqualTo("2026-11-03-payments-fail\tPayments fail\n");
        assertThat(completed("log", "2026")).isEqualTo("2026-11-03-payments-fail\tPayments fail\n");
        assertThat(completed("incident", "open", "--severity", "")).contains("SEV1\t", "SEV4\t");
        assertThat(completed("incident", "open", "--component", "ch")).isEqualTo("checkout=\tCheckout\n");
        assertThat(completed("incident", "open", "--component", "checkout=p")).isEqualTo("checkout=partial_outage\n");
        assertThat(completed("incident", "update", "x", "--message", "res")).startsWith("resolved\t");
        assertThat(completed("actions", "--format", ""))
                .isEqualTo("table\ncsv\njson\nmarkdown\njira-csv\ngithub-json\n");
        assertThat(completed("actions", "--format", "j")).isEqualTo("json\njira-csv\n");
        assertThat(completed("incident", "open", "--sev")).startsWith("--severity\t");
        lin.write("content/candor.yml", "title: [broken");
        assertThat(completed("incident", "update", "")).isEmpty();
    }

    /** Where the program stands under its own name, as a shell finds it. */
    private Path launcher() throws IOException {
        Path launcher = Files.createDirectories(lin.home().resolve("bin")).resolve("candor");
        Files.writeString(
                launcher,
                "#!/bin/sh\nexec "
                        + Person.command().stream()
                                .map(word -> "'" + word + "'")
                                .collect(Collectors.joining(" ")) + " \"$@\"\n");
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        lin.with("PATH", launcher.getParent() + ":" + System.getenv("PATH")).with("TERM", "xterm");
        return launcher;
    }

    private Path script(String shell) throws IOException {
        return Files.writeString(
                lin.home().resolve("candor." + shell),
                lin.candor("completion", shell).out());
    }

    private static void assumeInstalled(String shell) {
        assumeTrue(
                Stream.of("/bin/", "/usr/bin/").anyMatch(place -> Files.isExecutable(Path.of(place + shell))),
                shell + " is the shell of this test");
    }

    @Test
    void bashCompletesAtItsOwnWordBreaks() throws IOException {
        assumeInstalled("bash");
        Path launcher = launcher();
        String asked = """
                source %s
                COMP_WORDS=(%s incident open --component checkout = maj); COMP_CWORD=6; _candor; echo "${COMPREPLY[@]}"
                COMP_WORDS=(%s incident show 2026); COMP_CWORD=3; _candor; echo "${COMPREPLY[@]}"
                """.formatted(script("bash"), launcher, launcher);
        Person.Run run = Person.finish(lin.start(lin.folder(), List.of("/bin/bash", "-c", asked)), "");
        assertThat(run.out()).isEqualTo("major_outage\n2026-11-03-payments-fail\n");
    }

    /** Each key is pressed in a pseudo-terminal; a shell says no more than what it adds to the line. */
    @ParameterizedTest
    @CsvSource({
        "bash, bash --norc --noprofile -i, 'true'",
        "zsh, zsh -f -i, 'autoload -Uz compinit; compinit -u -D'",
    })
    void theTabKeyCompletesIdsComponentsAndSeverities(String shell, String start, String before) throws IOException {
        assumeInstalled(shell);
        assumeInstalled("python3");
        launcher();
        String steps = "type " + before + "; source " + script(shell) + "; PS1='rea''dy '\nwait ready\n"
                + tab("candor incident show 2026", "-11-03-payments-fail")
                + tab("candor incident open --component ch", "eckout=")
                + tab("candor incident open --component checkout=ma", "jor_outage")
                + tab("candor incident open --severity SE", "V")
                + "type exit\n";
        List<String> command = new ArrayList<>(List.of(
                "python3",
                Path.of("src/test/resources/terminal/drive.py").toAbsolutePath().toString(),
                Files.writeString(lin.home().resolve("steps"), steps).toString()));
        command.addAll(List.of(start.split(" ", -1)));
        Person.Run run = Person.finish(lin.start(lin.folder(), command), "");
        assertThat(run.exit()).as(run.out() + run.err()).isZero();
    }

    /** Types the beginning of a line, presses Tab, waits for the rest and clears the line. */
    private static String tab(String typed, String rest) {
        String keys = HexFormat.of().formatHex((typed + "\t").getBytes(StandardCharsets.UTF_8));
        return "key " + keys + "\nwait " + typed + "\nwait " + rest + "\nkey 15\n";
    }

    @Test
    void fishCompletesWithDescriptions() throws IOException {
        assumeInstalled("fish");
        launcher();
        String asked = "source " + script("fish")
                + "; complete -C 'candor incident show 2026'; complete -C 'candor incident open --component checkout=maj'";
        Person.Run run = Person.finish(lin.start(lin.folder(), List.of("fish", "-c", asked)), "");
        assertThat(run.out()).isEqualTo("2026-11-03-payments-fail\tPayments fail\ncheckout=major_outage\n");
    }

    @Test
    void manRendersThePage() throws IOException {
        assumeInstalled("man");
        Path file = Files.writeString(
                lin.home().resolve("candor.1"), lin.candor("man").out());
        lin.with("MANWIDTH", "100").with("MANPAGER", "cat");
        Person.Run run = Person.finish(lin.start(lin.home(), List.of("man", "--warnings", file.toString())), "");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("NAME", "SYNOPSIS", "EXIT STATUS", "candor incident open");
    }

    @Test
    void theManualPageIsCleanAndComplete() throws IOException {
        String page = lin.candor("man").out();
        assertThat(page)
                .startsWith(".TH \"CANDOR\" \"1\"")
                .contains("candor incident open", "candor postmortem publish");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "groff reads the page");
        Path file = Files.writeString(lin.home().resolve("candor.1"), page);
        Person.Run run =
                Person.finish(lin.start(lin.home(), List.of("groff", "-man", "-ww", "-Tutf8", file.toString())), "");
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replaceAll(".\u0008", "").replaceAll("\u001b\\[[0-9;]*m", ""))
                .contains("EXIT STATUS")
                .doesNotContain("\\fB");
    }
}
