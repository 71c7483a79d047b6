package dev.candor.page;

import java.util.List;
import java.util.Optional;

/**
 * The page of an incident, a drill or a notice.
 *
 * @param kind what it is, such as {@code Incident}, with the page it belongs to
 * @param state what it does while it is open; that it is over once it is
 * @param facts the line under the title: severity, components, length
 * @param started when it began
 * @param open whether it is not resolved; a notice never is
 * @param since when it began as a sentence
 * @param ended when it was resolved; absent while open and for a notice
 * @param until until when a notice is shown at the top
 * @param promise when the next word comes, while it is open
 * @param figures how long, per component, overlaps merged
 * @param phases how long each phase took
 * @param summary the text before the updates
 * @param updates newest first
 * @param edits that it is unknown whether texts were changed, where that is so
 * @param versions what it said from commit to commit, oldest first; on internal pages only
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
        boolean open,
        TimedView since,
        Optional<TimeView> ended,
        Optional<TimedView> until,
        Optional<PromiseView> promise,
        List<FigureView> figures,
        List<PhaseView> phases,
        TextView summary,
        List<UpdateView> updates,
        EditView edits,
        List<VersionView> versions,
        List<LearntView> postmortems,
        String postmortemDue,
        List<LinkView> related,
        List<ExternalView> links,
        List<FigureView> internal)
        implements PageSpec.Localized {}
