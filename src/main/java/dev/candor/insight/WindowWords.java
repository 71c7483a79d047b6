package dev.candor.insight;

import dev.candor.model.Interval;
import dev.candor.model.Phase;
import dev.candor.model.Update;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Finds the window of a repeating maintenance that each update speaks of. */
final class WindowWords {
    private WindowWords() {}

    /**
     * The updates of each window. An update belongs to the window that it falls in; a word of work (in progress, verifying,
     * completed) outside of any to the nearest, because work begins early and runs over; any other word to the next window.
     */
    static List<List<Update>> assign(List<Interval> windows, List<Update> updates) {
        List<List<Update>> words = new ArrayList<>();
        windows.forEach(window -> words.add(new ArrayList<>()));
        updates.forEach(update -> words.get(windowOf(windows, update)).add(update));
        return words;
    }

    private static int windowOf(List<Interval> windows, Update update) {
        int next = firstStartingAfter(windows, update.at());
        if (next == 0) {
            return 0;
        }
        Interval before = windows.get(next - 1);
        boolean toNext = next < windows.size()
                && !before.contains(update.at())
                && (!isWork(update.phase()) || isNearer(windows.get(next), before, update.at()));
        return toNext ? next : next - 1;
    }

    private static int firstStartingAfter(List<Interval> windows, Instant at) {
        int low = 0;
        int high = windows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (windows.get(middle).start().isAfter(at)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static boolean isWork(Phase phase) {
        return phase == Phase.IN_PROGRESS || phase == Phase.VERIFYING || phase == Phase.COMPLETED;
    }

    private static boolean isNearer(Interval next, Interval before, Instant at) {
        Duration ahead = Duration.between(at, next.start());
        return ahead.compareTo(Duration.between(before.end(), at)) < 0;
    }
}
