package dev.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false);
        return Main.run(console, args);
    }

    @Test
    void aMistypedCommandGetsTheNearestAndTheUsageCode() {
        assertThat(run("biuld")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("did you mean \"build\"?")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({"build,--relaod", "serve,--prot", "plan,--formt", "publish,--dry-rnu"})
    void aMistypedOptionIsNamed(String command, String option) {
        assertThat(run(command, option)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(option, "see candor " + command + " --help");
    }
}
