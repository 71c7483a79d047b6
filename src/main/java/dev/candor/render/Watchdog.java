package dev.candor.render;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs work that may take too long or nest too deep on a thread of its own, with a stack of its own. */
final class Watchdog {
    private static final long STACK_BYTES = 16L << 20;

    private Watchdog() {}

    /** The work went over its limit of time. */
    static final class Overrun extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Runs the work to its end or to the end of its time. Its thread is interrupted then; it never keeps the program alive.
     *
     * @throws Overrun where it did not end in time
     * @throws ExecutionException where it ended with an exception or error
     */
    static <T> T run(String name, Duration limit, Callable<T> work) throws Overrun, ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, name, STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw (Overrun) new Overrun().initCause(e);
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw (Overrun) new Overrun().initCause(e);
        }
    }
}
