package dev.candor.page;

import dev.candor.output.SitePath;
import java.util.List;
import java.util.Optional;

/**
 * What happened when.
 *
 * @param chart drawn to scale; absent where there is not enough to draw
 * @param moments oldest first; none where the text itself is shown instead
 * @param texts the text as written, where the moments do not say all of it
 * @param folded whether the moments say most of it, so that the text can be folded away
 */
public record TimelineView(Optional<Chart> chart, List<Moment> moments, List<PartView> texts, boolean folded) {
    /**
     * A moment.
     *
     * @param label what kind of moment it is
     * @param text what happened; Markdown
     * @param update the public update that it is; absent for other moments
     */
    public record Moment(String label, TimeView at, TextView text, List<UpdateLink> update) {}

    /** A reference to an update on its incident's page. */
    public record UpdateLink(String text, SitePath path, String fragment) {}

    /**
     * A drawing to scale. Lengths across are percents of its width, others are pixels.
     *
     * @param label says what it shows, for who cannot see it
     * @param floor where the lines of the axis end
     * @param text where the words of the axis stand
     * @param updatesAt how far down the public updates are
     * @param eventsAt how far down the events are
     * @param outside says how many events are too far away to be drawn; empty where none is
     */
    public record Chart(
            String label,
            int height,
            int floor,
            int text,
            int updatesAt,
            int eventsAt,
            List<Tick> ticks,
            List<Band> bands,
            List<Key> keys,
            List<String> updates,
            List<String> events,
            String outside) {}

    /** A moment of the axis; anchor is {@code start}, {@code middle} or {@code end}; iso is empty where the text is a day. */
    public record Tick(String x, String anchor, String text, String iso) {}

    /** A phase; css names its shade. */
    public record Band(String css, String x, String width, int y) {}

    /** What a shade means. */
    public record Key(String css, String text) {}
}
