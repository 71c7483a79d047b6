package dev.candor.cli;

import dev.candor.write.Progress;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** A line on a terminal that shows how far a build is, once it has taken more than a second. */
final class ProgressBar implements Progress, AutoCloseable {
    private static final long PATIENCE = 1_000_000_000L;
    private static final long STEP = 100_000_000L;
    private static final int WIDTH = 24;

    private final Console console;
    private final LongSupplier nanoClock;
    private final long started;
    private final AtomicLong shown = new AtomicLong();

    ProgressBar(Console console, LongSupplier nanoClock) {
        this.console = console;
        this.nanoClock = nanoClock;
        this.started = nanoClock.getAsLong();
    }

    @Override
    public void at(int done, int total) {
        long now = nanoClock.getAsLong();
        long last = shown.get();
        if (console.interactive() && now - started > PATIENCE && now - last > STEP && shown.compareAndSet(last, now)) {
            draw(done, total);
        }
    }

    private void draw(int done, int total) {
        int filled = (int) ((long) WIDTH * done / Math.max(1, total));
        console.err()
                .printf(Locale.ROOT, "\r%s%s %d of %d", "█".repeat(filled), "░".repeat(WIDTH - filled), done, total);
        console.err().flush();
    }

    @Override
    public void close() {
        if (shown.get() != 0) {
            console.err().print("\r\u001b[K");
        }
    }
}
