package dev.candor.page;

import java.util.List;
import java.util.Optional;

/**
 * The page of a maintenance window.
 *
 * @param kind what it is, with the page it belongs to
 * @param state its phase
 * @param facts planned length and components
 * @param start when it begins or began, as planned
 * @param end when it ends or ended, as planned
 * @param upcoming whether it lies ahead
 * @param clock how the script follows it
 * @param actual when it really went on, where that differs from the plan; absent before it is over
 * @param summary the text before the updates
 * @param updates newest first; possibly none
 * @param edits that it is unknown whether texts were changed, where that is so
 * @param coming further times it takes place, the next first; none where it does not repeat
 * @param past earlier times it took place, the newest first
 * @param links references elsewhere
 * @param internal what stays inside; empty in a public build
 */
public record MaintenanceView(
        Chrome chrome,
        LinkView kind,
        String title,
        StateView state,
        List<String> facts,
        TimeView start,
        TimeView end,
        boolean upcoming,
        WindowClock clock,
        Optional<String> actual,
        TextView summary,
        List<UpdateView> updates,
        EditView edits,
        List<Window> coming,
        List<Window> past,
        List<ExternalView> links,
        List<FigureView> internal)
        implements PageSpec.Localized {
    /** One taking place of a window that repeats. */
    public record Window(TimeView start, TimeView end, StateView state) {}
}
