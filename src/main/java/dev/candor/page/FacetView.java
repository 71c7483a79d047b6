package dev.candor.page;

import dev.candor.output.SitePath;
import java.util.List;
import java.util.Optional;

/**
 * The part of the history that shares a trait.
 *
 * @param kind the whole history
 * @param title the trait's value, such as a component's name
 * @param lede how many records share it
 * @param months newest first
 * @param older the page with earlier ones
 * @param newer the page with later ones
 */
public record FacetView(
        Chrome chrome,
        LinkView kind,
        String title,
        String lede,
        List<FilterView> filters,
        List<Month> months,
        Optional<LinkView> older,
        Optional<LinkView> newer)
        implements PageSpec.Localized {
    /**
     * A month in which any began.
     *
     * @param path its whole history
     */
    public record Month(String title, SitePath path, List<DayView> days) {}
}
