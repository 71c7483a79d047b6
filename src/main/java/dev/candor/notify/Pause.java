package dev.candor.notify;

import java.time.Duration;

/** Waits before another try. */
@FunctionalInterface
public interface Pause {
    /** Waits so long. */
    void forTime(Duration time) throws InterruptedException;
}
