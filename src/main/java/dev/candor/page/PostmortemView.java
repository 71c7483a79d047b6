package dev.candor.page;

import dev.candor.output.SitePath;
import java.util.List;
import java.util.Optional;

/**
 * The page of a postmortem, in the order in which a reader needs it.
 *
 * @param kind the archive
 * @param status how far it is where it is not published; empty otherwise
 * @param facts the line under the title: team, severity, reading time
 * @param published the day on which it became public
 * @param edits what became of it after it was published
 * @param covers the incidents it is about
 * @param lede what happened
 * @param opening what its author put before everything else
 * @param figures the impact in numbers: the record's own, then those that follow from its incidents
 * @param impact what its author says of it
 * @param timeline what happened when
 * @param causes contributing factors
 * @param factors what its author says of them
 * @param response figures of detection and response
 * @param responded what its author says of it
 * @param learned what went well, poorly and by luck
 * @param actions what is done about it
 * @param acted what its author says of that
 * @param communication how customers were told, for each incident
 * @param communicated what its author says of it
 * @param related other postmortems and incidents, with what they have in common
 * @param recurred what its author says of them
 * @param links references elsewhere
 * @param internal what stays inside; empty in a public build
 */
public record PostmortemView(
        Chrome chrome,
        LinkView kind,
        String title,
        String status,
        List<String> facts,
        Optional<TimeView> published,
        EditView edits,
        List<LinkView> covers,
        TextView lede,
        List<PartView> opening,
        List<FigureView> figures,
        List<PartView> impact,
        TimelineView timeline,
        List<Cause> causes,
        List<PartView> factors,
        List<FigureView> response,
        List<PartView> responded,
        List<PartView> learned,
        ActionsView actions,
        List<PartView> acted,
        List<Told> communication,
        List<PartView> communicated,
        List<Related> related,
        List<PartView> recurred,
        List<ExternalView> links,
        List<FigureView> internal)
        implements PageSpec.Localized {
    /** A contributing factor and the postmortems that name it. */
    public record Cause(String name, SitePath path) {}

    /**
     * How an incident was told.
     *
     * @param incident its title; empty where there is one only
     */
    public record Told(String incident, List<FigureView> figures) {}

    /** Something that has to do with it, and why. */
    public record Related(LinkView link, List<String> facts) {}
}
