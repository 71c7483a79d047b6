package dev.candor.site;

import dev.candor.model.ComponentStatus;
import dev.candor.model.Phase;
import dev.candor.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What publishing a change makes public.
 *
 * @param pages addresses that appear, change or go, in the site's default locale
 * @param others how many further outputs change: other locales, feeds, data
 * @param flips statuses that readers will see turn
 * @param words updates that readers will see, or that change after they were said
 * @param items entries that programs which follow the feeds will receive, or receive again
 * @param windows maintenance that calendars will receive, move or drop
 * @param promises what readers are promised, and by when
 * @param inside what stays inside: places, never the words
 * @param findings what the change adds to what cannot be read and to what rules find
 */
public record Plan(
        List<Page> pages,
        int others,
        List<Flip> flips,
        List<Word> words,
        List<Item> items,
        List<Window> windows,
        List<Promise> promises,
        List<Inside> inside,
        List<Problem> findings) {
    public Plan {
        pages = List.copyOf(pages);
        flips = List.copyOf(flips);
        words = List.copyOf(words);
        items = List.copyOf(items);
        windows = List.copyOf(windows);
        promises = List.copyOf(promises);
        inside = List.copyOf(inside);
        findings = List.copyOf(findings);
    }

    /** What becomes of something. */
    public enum Change {
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * A page.
     *
     * @param address what follows the site's URL
     * @param origin the record or index it shows
     */
    public record Page(Change change, String address, String origin) {}

    /**
     * A status that turns; {@code component} is empty for the site as a whole, whose statuses are its worst.
     *
     * @param component the name readers know
     */
    public record Flip(String component, ComponentStatus before, ComponentStatus after) {}

    /**
     * An update.
     *
     * @param record the title of its incident or window
     * @param excerpt the beginning of its text; empty where it was removed
     */
    public record Word(Change change, String record, Phase phase, Instant at, String excerpt) {}

    /**
     * An entry of a feed in the site's default locale.
     *
     * @param feed its address, such as {@code /updates.atom}
     */
    public record Item(Change change, String feed, String title) {}

    /**
     * A maintenance window in calendars.
     *
     * @param note the window, and where it was before
     */
    public record Window(Change change, String title, String note) {}

    /**
     * Something that readers are told to expect.
     *
     * @param what such as {@code the next word}
     * @param by absent where no time was named
     */
    public record Promise(String record, String what, Optional<Instant> by) {}

    /**
     * Something that only an internal build shows.
     *
     * @param what such as {@code 2 internal keys} or {@code draft}
     */
    public record Inside(String path, String what) {}

    /** Whether nothing that a reader can see changes. */
    public boolean isQuiet() {
        return pages.isEmpty() && others == 0 && words.isEmpty() && windows.isEmpty() && flips.isEmpty();
    }
}
