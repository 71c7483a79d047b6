package dev.candor.page;

import java.util.List;
import java.util.Optional;

/**
 * The page of an incident, a drill or a notice.
 *
 * @param kind what it is, such as {@code Incident}, with the page it belongs to
 * @param state its worst state
 * @param facts the line under the title: severity, duration, components
 * @param started when it began
 * @param promise when the next word comes, while it is open
 * @param figures how long, per component, overlaps merged
 * @param phases how long each phase took
 * @param summary the text before the updates
 * @param updates newest first
 * @param postmortems what was learnt from it
 * @param postmortemDue by when a postmortem is expected; empty where one exists or none is owed
 * @param related earlier and later incidents that belong to it
 * @param links references elsewhere
 * @param internal what stays inside; empty in a public build
 */
public record IncidentView(
        Chrome chrome,
        LinkView kind,
        String title,
        StateView state,
        List<String> facts,
        TimeView started,
        Optional<PromiseView> promise,
        List<FigureView> figures,
        List<PhaseView> phases,
        TextView summary,
        List<UpdateView> updates,
        List<LinkView> postmortems,
        String postmortemDue,
        List<LinkView> related,
        List<ExternalView> links,
        List<FigureView> internal)
        implements PageSpec.Localized {}
