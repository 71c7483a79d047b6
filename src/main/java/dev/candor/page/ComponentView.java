package dev.candor.page;

import java.util.List;
import java.util.Optional;

/**
 * The page of a component.
 *
 * @param home the page that lists all components
 * @param group the group it belongs to; empty where it stands alone
 * @param state its status, or that it is retired
 * @param because what puts it into this status
 * @param description in plain words; empty where there is none
 * @param retired when it went away; empty while it is in use
 * @param figures its uptime, its objective and what is left of the error budget
 * @param budget the error budget; absent where it has no objective
 * @param months the last twelve, newest first
 * @param records incidents and maintenance of these months, newest first
 * @param history all that came before
 * @param formula how uptime is counted, in words
 */
public record ComponentView(
        Chrome chrome,
        LinkView home,
        String group,
        String name,
        StateView state,
        List<LinkView> because,
        String description,
        String retired,
        List<FigureView> figures,
        Optional<Meter> budget,
        List<Month> months,
        List<DayView> records,
        LinkView history,
        String formula)
        implements PageSpec.Localized {
    /**
     * A share as a bar.
     *
     * @param state how good that is
     * @param width in percent of the bar, such as {@code 40.3}
     * @param label the share in words
     * @param text how it is counted
     */
    public record Meter(String state, String width, String label, String text) {}

    /**
     * A month of the calendar.
     *
     * @param anchor its fragment, such as {@code m-2026-11}
     * @param name such as {@code November 2026}
     * @param uptime the share of time without declared impact; empty where nothing was measured
     */
    public record Month(String anchor, String name, String uptime, StripView strip) {}
}
