package dev.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {

    @Test
    void versionNamesTheProgramAndEndsWell() {
        StringWriter said = new StringWriter();
        int exit = new CommandLine(new Main()).setOut(new PrintWriter(said)).execute("--version");
        assertThat(exit).isZero();
        assertThat(said.toString()).startsWith("candor ");
    }
}
