package dev.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertThat(completed("incident", "open", "--severity", "")).contains("SEV1\t", "SEV4\t");
        assertThat(completed("incident", "open", "--component", "ch")).isEqualTo("checkout=\tCheckout\n");
        assertThat(completed("incident", "open", "--component", "checkout=p")).isEqualTo("checkout=partial_outage\n");
        assertThat(completed("incident", "update", "x", "--message", "res")).startsWith("resolved\t");
        assertThat(completed("incident", "open", "--sev")).startsWith("--severity\t");
        lin.write("content/candor.yml", "title: [broken");
        assertThat(completed("incident", "update", "")).isEmpty();
    }

    @Test
    void bashCompletesAtItsOwnWordBreaks() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "bash is the shell of this test");
        Path launcher = Files.writeString(
                lin.home().resolve("candor"),
                "#!/bin/sh\nexec "
                        + Person.command().stream()
                                .map(word -> "'" + word + "'")
                                .collect(Collectors.joining(" ")) + " \"$@\"\n");
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path script = lin.home().resolve("candor.bash");
        Files.writeString(script, lin.candor("completion", "bash").out());
        String asked = """
                source %s
                COMP_WORDS=(%s incident open --component checkout = maj); COMP_CWORD=6; _candor; echo "${COMPREPLY[@]}"
                COMP_WORDS=(%s incident show 2026); COMP_CWORD=3; _candor; echo "${COMPREPLY[@]}"
                """.formatted(script, launcher, launcher);
        Person.Run run = Person.finish(lin.start(lin.folder(), List.of("/bin/bash", "-c", asked)), "");
        assertThat(run.out()).isEqualTo("major_outage\n2026-11-03-payments-fail\n");
        assertThat(lin.candor("completion", "zsh").out()).startsWith("#compdef candor\n");
        assertThat(lin.candor("completion", "fish").out()).contains("complete -c candor");
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
