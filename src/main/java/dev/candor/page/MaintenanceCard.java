package dev.candor.page;

import dev.candor.output.SitePath;
import java.util.List;
import java.util.Optional;

/**
 * A running or coming window on the home page.
 *
 * @param start when it begins or began
 * @param end when it ends
 * @param clock how the script follows it
 * @param facts length and components
 * @param newest its newest update
 */
public record MaintenanceCard(
        String title,
        SitePath path,
        StateView state,
        TimeView start,
        TimeView end,
        WindowClock clock,
        List<String> facts,
        TextView summary,
        Optional<UpdateView> newest) {}
