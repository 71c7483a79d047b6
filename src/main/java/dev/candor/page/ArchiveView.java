package dev.candor.page;

import java.util.List;
import java.util.Optional;

/**
 * The archive of postmortems, or the part of it that shares a trait.
 *
 * @param kind the page above it
 * @param lede how many there are
 * @param actions what became of all their actions
 * @param lines newest first
 * @param expected incidents whose postmortem is not there, the one due last first
 * @param older the page with earlier ones
 * @param newer the page with later ones
 */
public record ArchiveView(
        Chrome chrome,
        LinkView kind,
        String title,
        String lede,
        List<FilterView> filters,
        LinkView actions,
        List<Line> lines,
        List<Expected> expected,
        Optional<LinkView> older,
        Optional<LinkView> newer)
        implements PageSpec.Localized {
    /**
     * A postmortem.
     *
     * @param excerpt its first sentences
     * @param status how far it is where it is not published; empty otherwise
     * @param facts severity, components, reading time, state of the actions
     * @param covers the incidents it is about
     */
    public record Line(
            LinkView link,
            TextView excerpt,
            String status,
            Optional<TimeView> published,
            List<String> facts,
            List<LinkView> covers) {}

    /**
     * An incident whose postmortem is not there.
     *
     * @param text by when it is expected
     * @param late whether that day has passed
     */
    public record Expected(LinkView incident, String text, boolean late, List<String> facts) {}
}
