package dev.candor.page;

import dev.candor.output.SitePath;
import java.util.List;
import java.util.Optional;

/**
 * An open incident or a current notice in full on the home page.
 *
 * @param facts severity and components
 * @param since when it began
 * @param until for a notice: until when it is shown
 * @param updates newest first
 */
public record IncidentCard(
        String title,
        SitePath path,
        StateView state,
        List<String> facts,
        TimedView since,
        Optional<TimedView> until,
        Optional<PromiseView> promise,
        TextView summary,
        List<UpdateView> updates) {}
