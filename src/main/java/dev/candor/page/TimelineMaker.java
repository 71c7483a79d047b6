package dev.candor.page;

import dev.candor.insight.IncidentState;
import dev.candor.model.MarkdownText;
import dev.candor.model.Postmortem;
import dev.candor.model.Section;
import dev.candor.model.SectionKind;
import dev.candor.model.TimelineEntry;
import dev.candor.model.Update;
import dev.candor.output.SitePath;
import dev.candor.page.PostmortemSections.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells what happened when: the moments of a postmortem's timeline in the order of time, whatever the order they were written in, with the public
 * updates of its incidents between them. Its text is shown as well where the moments do not say every word of it.
 */
final class TimelineMaker {
    private final PageContext context;
    private final Postmortem postmortem;
    private final PostmortemSections sections;
    private final List<IncidentState> covered;
    private final Views views;

    TimelineMaker(
            PageContext context, Postmortem postmortem, PostmortemSections sections, List<IncidentState> covered) {
        this.context = context;
        this.postmortem = postmortem;
        this.sections = sections;
        this.covered = covered;
        this.views = new Views(context);
    }

    private record Moment(Instant at, TimelineView.Moment view) {}

    /**
     * The timeline.
     *
     * @param heading what the page says above it
     */
    TimelineView timeline(String heading) {
        List<Instant> events = postmortem.timeline().stream()
                .flatMap(entry -> entry.at().stream())
                .toList();
        List<Section> written = timelines(sections.sections(Part.TIMELINE));
        boolean told = written.isEmpty() || (!sections.isTranslated() && !events.isEmpty());
        boolean whole = told && TimelineWords.areAllIn(postmortem.timeline(), written);
        return new TimelineView(
                TimelineChart.of(context, covered, said(), events),
                told ? moments() : List.of(),
                whole ? others(heading) : sections.texts(Part.TIMELINE, heading),
                told && !whole);
    }

    private List<Instant> said() {
        return covered.stream()
                .flatMap(state -> updates(state).stream())
                .map(Update::at)
                .toList();
    }

    private static List<Section> timelines(List<Section> all) {
        return all.stream()
                .filter(section -> section.kind() == SectionKind.TIMELINE)
                .toList();
    }

    /** Sections that only follow the timeline. */
    private List<PartView> others(String heading) {
        List<Section> timelines = timelines(sections.sections(Part.TIMELINE));
        return sections.texts(Part.TIMELINE, heading).stream()
                .filter(part -> timelines.stream()
                        .noneMatch(section -> section.body().equals(part.body().body())))
                .toList();
    }

    private static List<Update> updates(IncidentState state) {
        return state.said().stream()
                .filter(update ->
                        state.ended().filter(end -> update.at().isAfter(end)).isEmpty())
                .toList();
    }

    private List<TimelineView.Moment> moments() {
        List<Moment> moments = new ArrayList<>();
        postmortem
                .timeline()
                .forEach(entry -> entry.at().ifPresent(at -> moments.add(new Moment(at, moment(entry, at)))));
        for (IncidentState state : covered) {
            SitePath page = context.addresses().incident(state.incident());
            updates(state).forEach(update -> moments.add(new Moment(update.at(), moment(update, page))));
        }
        moments.sort(Comparator.comparing(Moment::at));
        return moments.stream().map(Moment::view).toList();
    }

    private TimelineView.Moment moment(TimelineEntry entry, Instant at) {
        String language = sections.language();
        boolean foreign = !language.equals(context.texts().locale());
        TextView text = new TextView(entry.text(), foreign ? language : "", "");
        return new TimelineView.Moment(label(entry.label()), views.shortMoment(at), text, List.of());
    }

    /** The words of the field in the page's language, any other as written. */
    private String label(String word) {
        String key = "milestone." + word.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        return Optional.ofNullable(context.texts().words().get(key)).orElse(word);
    }

    private TimelineView.Moment moment(Update update, SitePath page) {
        TextView nothing = new TextView(new MarkdownText("", update.place()), "", "");
        TimelineView.UpdateLink link =
                new TimelineView.UpdateLink(views.phase(update.phase()), page, Views.anchor(update));
        return new TimelineView.Moment(
                context.texts().get("timeline.update"), views.shortMoment(update.at()), nothing, List.of(link));
    }
}
