package dev.candor.page;

import dev.candor.insight.IncidentState;
import dev.candor.model.Postmortem;
import dev.candor.model.PostmortemStatus;
import dev.candor.output.SitePath;
import dev.candor.page.PostmortemSections.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the view of one postmortem. */
final class PostmortemMaker {
    private final PageContext context;
    private final PostmortemArchive archive;
    private final FacetPages<Postmortem> facets;
    private final Postmortem postmortem;
    private final PostmortemSections sections;
    private final List<IncidentState> covered;
    private final Texts texts;

    PostmortemMaker(
            PageContext context, PostmortemArchive archive, FacetPages<Postmortem> facets, Postmortem postmortem) {
        this.context = context;
        this.archive = archive;
        this.facets = facets;
        this.postmortem = postmortem;
        this.sections = new PostmortemSections(context, postmortem);
        this.covered = archive.covered(postmortem);
        this.texts = context.texts();
    }

    /** The page. */
    PostmortemView view() {
        PostmortemFigures figures = new PostmortemFigures(context, covered);
        return new PostmortemView(
                chrome(),
                new LinkView(texts.get("kind.postmortem"), context.addresses().postmortems()),
                context.wording().title(postmortem),
                status(),
                facts(),
                postmortem.published().map(new Views(context)::day),
                EditMarks.ofWhole(context, postmortem),
                covers(),
                sections.lede(),
                sections.texts(Part.OPENING, ""),
                figures.impact(postmortem, archive.components(postmortem)),
                texts(Part.IMPACT, "section.impact"),
                new TimelineMaker(context, postmortem, sections, covered).timeline(texts.get("section.timeline")),
                causes(),
                texts(Part.FACTORS, "section.factors"),
                response(),
                texts(Part.RESPONSE, "section.response"),
                texts(Part.LEARNED, "section.learned"),
                new ActionWords(context).actions(postmortem, archive.began(postmortem)),
                texts(Part.ACTIONS, "section.actions"),
                figures.told(),
                texts(Part.COMMUNICATION, "section.communication"),
                new RelatedMaker(context, archive, postmortem).related(),
                texts(Part.RELATED, "section.related"),
                postmortem.links().stream()
                        .map(link ->
                                new ExternalView(link.title(), link.target().toString()))
                        .toList(),
                new Views(context).internal(postmortem));
    }

    private Chrome chrome() {
        SitePath path = context.addresses().postmortem(postmortem.id());
        String title = context.wording().title(postmortem);
        String description = texts.get(
                "postmortem.sentence",
                Map.of("title", title, "site", context.wording().siteTitle()));
        return new ChromeMaker(context)
                .chrome(ChromeMaker.Head.plain(path, title, description)
                        .on(PageBasis.of(postmortem))
                        .showing(postmortem));
    }

    /** How far it is where it is not published; empty otherwise. */
    String status() {
        return status(texts, postmortem);
    }

    private static String status(Texts texts, Postmortem postmortem) {
        return postmortem.status() == PostmortemStatus.PUBLISHED
                ? ""
                : texts.get("postmortem." + word(postmortem.status()));
    }

    /** What the page of an incident says of a postmortem. */
    static LearntView learnt(PageContext context, Postmortem postmortem) {
        LinkView link = new LinkView(
                context.wording().title(postmortem), context.addresses().postmortem(postmortem.id()));
        return new LearntView(
                link, status(context.texts(), postmortem), new PostmortemSections(context, postmortem).excerpt());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        if (!postmortem.owner().isEmpty()) {
            facts.add(postmortem.owner());
        }
        archive.severities(postmortem).forEach(id -> facts.add(context.wording().severity(id)));
        if (covered.isEmpty()) {
            postmortem.date().map(context.texts()::day).ifPresent(facts::add);
        }
        facts.add(readingTime());
        if (covered.stream().anyMatch(IncidentState::open)) {
            facts.add(texts.get("postmortem.open"));
        }
        return List.copyOf(facts);
    }

    private String readingTime() {
        return texts.plural("postmortem.minutes", ReadingTime.minutes(sections.all()));
    }

    private List<LinkView> covers() {
        return covered.stream()
                .map(IncidentState::incident)
                .map(incident -> new LinkView(
                        context.wording().title(incident), context.addresses().incident(incident)))
                .toList();
    }

    private List<PartView> texts(Part part, String heading) {
        return sections.texts(part, texts.get(heading));
    }

    private List<PostmortemView.Cause> causes() {
        return postmortem.causes().stream()
                .flatMap(cause -> facets.path("cause", Segments.of(cause)).stream()
                        .map(path -> new PostmortemView.Cause(context.wording().cause(cause), path)))
                .toList();
    }

    private List<FigureView> response() {
        List<FigureView> figures = new ArrayList<>();
        postmortem
                .detection()
                .ifPresent(how -> figures.add(
                        new FigureView(texts.get("figure.detection"), texts.get("detection." + word(how)), "")));
        if (!postmortem.trigger().isEmpty()) {
            figures.add(new FigureView(
                    texts.get("figure.trigger"), context.wording().cause(postmortem.trigger()), ""));
        }
        return List.copyOf(figures);
    }

    /** The postmortem in a line of the archive. */
    ArchiveView.Line line() {
        LinkView link = new LinkView(
                context.wording().title(postmortem), context.addresses().postmortem(postmortem.id()));
        return new ArchiveView.Line(
                link,
                sections.excerpt(),
                status(),
                postmortem.published().map(new Views(context)::day),
                choices(),
                covers());
    }

    /** What a reader of the archive chooses by. */
    private List<String> choices() {
        List<String> facts = new ArrayList<>();
        archive.severities(postmortem).forEach(id -> facts.add(context.wording().severity(id)));
        List<String> components = archive.components(postmortem).stream()
                .map(context.wording()::name)
                .toList();
        if (!components.isEmpty()) {
            facts.add(texts.list(components));
        }
        facts.add(readingTime());
        facts.add(new ActionWords(context).summary(postmortem));
        return List.copyOf(facts);
    }
}
