package dev.candor.preview;

import dev.candor.problem.Problem;
import dev.candor.site.Site;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Holds what is shown, and lets browsers wait for the next change of it. */
final class Following {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private Shown shown = Shown.NOTHING;

    Shown shown() {
        lock.lock();
        try {
            return shown;
        } finally {
            lock.unlock();
        }
    }

    /** A good site is there. */
    void built(Site site) {
        change(shown().with(site));
    }

    /** The newest files give no site. */
    void failed(List<Problem> problems) {
        change(shown().with(problems));
    }

    private void change(Shown next) {
        lock.lock();
        try {
            shown = next;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there is another version than the one known, or for some seconds. */
    Shown after(long known, long seconds) throws InterruptedException {
        lock.lock();
        try {
            long nanos = TimeUnit.SECONDS.toNanos(seconds);
            while (shown.version() == known && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            return shown;
        } finally {
            lock.unlock();
        }
    }
}
