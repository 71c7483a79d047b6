package dev.candor.page;

import java.util.List;
import java.util.Optional;

/**
 * What incidents of some days show.
 *
 * @param spans pages of other days
 * @param more says that the table does not list all; empty where it does
 * @param formulas how uptime and error budget are counted
 * @param noticed who noticed first, with the share of incidents as a bar
 * @param definitions what each figure counts
 */
public record InsightsView(
        Chrome chrome,
        String title,
        String lede,
        List<LinkView> spans,
        Optional<DotChartView> dots,
        TableView incidents,
        String more,
        LinkView history,
        TableView durations,
        TableView components,
        List<String> formulas,
        List<Share> noticed,
        TableView recurring,
        TableView follow,
        TableView published,
        TableView periods,
        List<FigureView> definitions)
        implements PageSpec.Localized {
    /** A share of all incidents; {@code width} is in percent, {@code label} says which records these are. */
    public record Share(String text, String share, String width, List<LinkView> records, String label) {}
}
