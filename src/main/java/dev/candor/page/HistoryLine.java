package dev.candor.page;

import dev.candor.output.SitePath;
import java.util.List;

/**
 * A record in a list.
 *
 * @param title its title
 * @param path its page
 * @param state its worst state
 * @param when start and end, where the line names them; none otherwise
 * @param facts length, components and what else fits a line
 * @param postmortem the postmortem's page; absent where there is none
 */
public record HistoryLine(
        String title,
        SitePath path,
        StateView state,
        List<TimeView> when,
        List<String> facts,
        List<LinkView> postmortem) {}
