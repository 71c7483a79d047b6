package dev.candor.page;

import dev.candor.model.MarkdownText;
import dev.candor.model.Postmortem;
import dev.candor.model.Section;
import dev.candor.model.SectionKind;
import dev.candor.model.Translation;
import dev.candor.problem.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A postmortem's sections in one locale, sorted into the parts of its page so that none is lost and none is shown twice. A section that no part of
 * the page is about stays behind the one it followed.
 */
final class PostmortemSections {
    /** The parts of the page, in the order in which a reader needs them. */
    enum Part {
        OPENING,
        IMPACT,
        TIMELINE,
        FACTORS,
        RESPONSE,
        LEARNED,
        ACTIONS,
        COMMUNICATION,
        RELATED
    }

    private final PageContext context;
    private final boolean translated;
    private final List<Section> sections;
    private final Map<Part, List<Section>> parts = new EnumMap<>(Part.class);
    private final Optional<Section> summary;

    PostmortemSections(PageContext context, Postmortem postmortem) {
        this.context = context;
        Optional<Translation> translation = Optional.ofNullable(
                        postmortem.translations().get(context.texts().locale()))
                .filter(found -> !found.sections().isEmpty());
        this.translated = translation.isPresent();
        this.sections = translation
                .map(found -> alike(postmortem.sections(), found.sections()))
                .orElse(postmortem.sections());
        this.summary = summary(sections);
        sort();
    }

    /** A translation with as many sections means the same ones, whatever its titles are. */
    private static List<Section> alike(List<Section> originals, List<Section> translated) {
        if (originals.size() != translated.size()) {
            return translated;
        }
        List<Section> alike = new ArrayList<>();
        for (int i = 0; i < originals.size(); i++) {
            Section section = translated.get(i);
            alike.add(new Section(originals.get(i).kind(), section.title(), section.body()));
        }
        return alike;
    }

    /** The section called so, else the text before all sections, else an opening so short that its first sentences are all of it. */
    private static Optional<Section> summary(List<Section> sections) {
        List<Section> summaries = sections.stream()
                .filter(section -> section.kind() == SectionKind.SUMMARY)
                .toList();
        return summaries.stream()
                .filter(section -> !section.title().isEmpty())
                .findFirst()
                .or(() -> summaries.stream().findFirst())
                .or(() -> sections.stream()
                        .limit(1)
                        .filter(PostmortemSections::isShort)
                        .findFirst());
    }

    private static boolean isShort(Section section) {
        String words = section.body().source().strip();
        return section.title().isEmpty()
                && Excerpt.of(section.body()).source().strip().equals(words);
    }

    private void sort() {
        Part current = Part.OPENING;
        for (Section section : sections) {
            boolean isLede = summary.filter(section::equals).isPresent();
            current = isLede ? Part.OPENING : part(section.kind(), current);
            if (!isLede) {
                parts.computeIfAbsent(current, any -> new ArrayList<>()).add(section);
            }
        }
    }

    private static Part part(SectionKind kind, Part before) {
        return switch (kind) {
            case SUMMARY, BACKGROUND -> Part.OPENING;
            case IMPACT -> Part.IMPACT;
            case TIMELINE -> Part.TIMELINE;
            case TRIGGER, CONTRIBUTING_FACTORS -> Part.FACTORS;
            case DETECTION, RESPONSE, RECOVERY -> Part.RESPONSE;
            case WENT_WELL, WENT_POORLY, LUCKY, SURPRISES, LESSONS -> Part.LEARNED;
            case ACTIONS -> Part.ACTIONS;
            case COMMUNICATION -> Part.COMMUNICATION;
            case RECURRENCE -> Part.RELATED;
            case SUPPORTING, OTHER -> before;
        };
    }

    /** All of them, in the order written. */
    List<Section> all() {
        return sections;
    }

    /** Whether the texts are a translation of the record. */
    boolean isTranslated() {
        return translated;
    }

    /** The language of the texts. */
    String language() {
        return translated ? context.texts().locale() : context.wording().original();
    }

    /** What happened: the summary, else the first sentences. */
    TextView lede() {
        MarkdownText text =
                summary.map(Section::body).filter(body -> !body.isEmpty()).orElseGet(this::firstSentences);
        String name = isForeign() ? context.texts().language(language()) : "";
        return new TextView(text, isForeign() ? language() : "", name);
    }

    /** The first three sentences, as an index shows them. */
    TextView excerpt() {
        TextView lede = lede();
        return new TextView(Excerpt.of(lede.body()), lede.language(), "");
    }

    private MarkdownText firstSentences() {
        return sections.stream()
                .filter(section -> section.kind() != SectionKind.TIMELINE)
                .map(section -> Excerpt.of(section.body()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseGet(() -> new MarkdownText("", Place.of("")));
    }

    private boolean isForeign() {
        return !language().equals(context.texts().locale());
    }

    /** The sections of a part of the page. */
    List<Section> sections(Part part) {
        return List.copyOf(parts.getOrDefault(part, List.of()));
    }

    /**
     * A part's texts.
     *
     * @param heading what the page says above them
     */
    List<PartView> texts(Part part, String heading) {
        List<Section> own = sections(part);
        List<PartView> texts = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            Section section = own.get(i);
            boolean said = i == 0 && section.title().equalsIgnoreCase(heading);
            if (!section.body().isEmpty() || !(said || section.title().isEmpty())) {
                TextView body = new TextView(section.body(), isForeign() ? language() : "", "");
                texts.add(new PartView(said ? "" : section.title(), body));
            }
        }
        return List.copyOf(texts);
    }
}
