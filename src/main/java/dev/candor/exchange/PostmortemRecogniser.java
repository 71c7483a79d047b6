package dev.candor.exchange;

import dev.candor.model.Audience;
import dev.candor.model.Postmortem;
import dev.candor.model.PostmortemStatus;
import dev.candor.model.Section;
import dev.candor.model.SectionKind;
import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import dev.candor.record.CatalogReader;
import dev.candor.record.Reading;
import dev.candor.record.RecordText;
import dev.candor.record.SiteReader;
import dev.candor.record.Tolerance;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Recognises in a postmortem what its record says in front matter, and tells what it could not place. */
final class PostmortemRecogniser {
    private static final String PROBE = "postmortems/probe.md";
    private static final int ENOUGH = 3;
    private static final int MOST = 300;

    private final Optional<ZoneId> zone;
    private final PostmortemStatus status;
    private final Problems problems;
    private int headings;
    private int recognised;

    /**
     * A recogniser.
     *
     * @param status of those that state none
     */
    PostmortemRecogniser(Optional<ZoneId> zone, PostmortemStatus status, Problems problems) {
        this.zone = zone;
        this.status = status;
        this.problems = problems;
    }

    /** Titles of sections so far. */
    int headings() {
        return headings;
    }

    /** Those of them that are known. */
    int recognised() {
        return recognised;
    }

    /** What is in a postmortem. */
    FoundPostmortem read(PostmortemSource source) {
        PostmortemHead head = new PostmortemHead(source);
        String title = head.title();
        Reading whole = probe(title, source.body());
        List<Chapter> chapters = chapters(whole, title, source);
        Optional<LocalDate> happened = head.happened(title);
        List<FoundMoment> moments = timeline(chapters, source, happened.or(head::published));
        FoundPostmortem found = new FoundPostmortem(
                source,
                title,
                head.status().orElse(status),
                happened.or(() -> firstDay(moments)),
                head.published(),
                head.owner(),
                head.tags(),
                moments,
                actions(chapters, source),
                whole.hasErrors());
        head.told().forEach(problems::add);
        return found;
    }

    private List<Chapter> chapters(Reading whole, String title, PostmortemSource source) {
        Unplaced unplaced = new Unplaced(source, problems);
        whole.problems().stream().filter(Problem::isError).limit(1).forEach(unplaced::code);
        unplaced.pictures();
        List<Section> sections = sections(whole, title, source);
        count(sections, unplaced);
        return Chapter.of(sections, lines(header(title)) - source.bodyLine() + 1);
    }

    private static String header(String title) {
        return RecordText.EMPTY
                .with("title", title)
                .line("status: published")
                .line("timeline: []")
                .text();
    }

    private static Reading probe(String title, String body) {
        Map<String, String> files = Map.of(SiteReader.FILE, PostmortemSite.TEXT, PROBE, header(title) + body);
        return CatalogReader.read(DraftTree.of(files), Audience.PUBLIC, Tolerance.STRICT);
    }

    /** The sections as a build reads them; of a text that no record may hold, those of what is nearest to it. */
    private static List<Section> sections(Reading whole, String title, PostmortemSource source) {
        Reading read = whole.hasErrors() ? probe(title, BodyMarkdown.fit(source.text())) : whole;
        return read.catalog()
                .flatMap(catalog -> catalog.postmortems().values().stream().findFirst())
                .map(Postmortem::sections)
                .orElse(List.of());
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    private void count(List<Section> sections, Unplaced unplaced) {
        List<Section> titled = sections.stream()
                .filter(section -> !section.title().isEmpty()
                        && LeadingTime.of(section.title()).isEmpty())
                .toList();
        List<Section> others = titled.stream()
                .filter(section -> section.kind() == SectionKind.OTHER)
                .toList();
        headings += titled.size();
        recognised += titled.size() - others.size();
        unplaced.sections(others);
    }

    private List<FoundMoment> timeline(List<Chapter> chapters, PostmortemSource source, Optional<LocalDate> known) {
        List<Chapter> named = chapters.stream()
                .filter(chapter -> chapter.kind() == SectionKind.TIMELINE)
                .toList();
        List<Chapter> told = named.isEmpty() ? withTimes(chapters) : named;
        if (told.isEmpty()) {
            return List.of();
        }
        String text = told.stream().map(Chapter::text).collect(Collectors.joining("\n"));
        PostmortemClock clock = new PostmortemClock(StatedZone.in(told.get(0).title(), text, source.text()), zone);
        RunningDay days = new RunningDay(clock, known, DayOrder.isDayFirst(source.text()));
        TimelineFinder finder = new TimelineFinder(days);
        told.forEach(chapter -> finder.read(chapter.lines()));
        clock.told(source.place()).forEach(problems::add);
        new Unplaced(source, problems).timeline(finder, days);
        return finder.found().stream().limit(MOST).toList();
    }

    /** Where no section is a timeline, those that are written like one. */
    private static List<Chapter> withTimes(List<Chapter> chapters) {
        return chapters.stream()
                .filter(chapter -> chapter.kind() != SectionKind.ACTIONS)
                .filter(chapter -> trial(chapter) >= ENOUGH)
                .toList();
    }

    private static int trial(Chapter chapter) {
        PostmortemClock clock = new PostmortemClock("", Optional.empty());
        return new TimelineFinder(new RunningDay(clock, Optional.empty(), Optional.empty()))
                .read(chapter.lines())
                .times();
    }

    private List<FoundAction> actions(List<Chapter> chapters, PostmortemSource source) {
        ActionFinder finder = new ActionFinder();
        chapters.stream()
                .filter(chapter -> chapter.kind() == SectionKind.ACTIONS)
                .forEach(finder::read);
        new Unplaced(source, problems).actions(finder);
        return finder.found();
    }

    private static Optional<LocalDate> firstDay(List<FoundMoment> moments) {
        return moments.stream()
                .map(FoundMoment::at)
                .min(Comparator.naturalOrder())
                .map(at -> LocalDate.ofInstant(at, java.time.ZoneOffset.UTC));
    }
}
