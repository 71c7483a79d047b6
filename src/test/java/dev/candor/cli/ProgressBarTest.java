package dev.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A build shows how far it is on a terminal, once a second has gone, and leaves nothing behind. */
class ProgressBarTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();

    @Test
    void theFirstSecondIsQuiet() {
        try (ProgressBar bar = bar(true)) {
            bar.at(1, 4);
            pass(900);
            bar.at(2, 4);
        }
        assertThat(said()).isEmpty();
    }

    @Test
    void afterASecondItIsDrawnAtMostTenTimesASecond() {
        try (ProgressBar bar = bar(true)) {
            pass(1_200);
            bar.at(1, 4);
            pass(50);
            bar.at(2, 4);
            pass(60);
            bar.at(3, 4);
        }
        assertThat(said())
                .isEqualTo("\r██████░░░░░░░░░░░░░░░░░░ 1 of 4" + "\r██████████████████░░░░░░ 3 of 4" + "\r\u001b[K");
    }

    @Test
    void aLogOfCiHoldsNone() {
        try (ProgressBar bar = bar(false)) {
            pass(5_000);
            bar.at(1, 4);
        }
        assertThat(said()).isEmpty();
    }

    private ProgressBar bar(boolean terminal) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new ProgressBar(new Console(stream, stream, false, terminal), clock::get);
    }

    private void pass(long millis) {
        clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
