package dev.candor.record;

import dev.candor.model.MarkdownText;
import dev.candor.model.Section;
import dev.candor.model.SectionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A postmortem's body cut into its sections.
 *
 * <p>Sections start at level-two headings, at headings of the highest level in use where there is none of level two, and at bold labels
 * ({@code **Impact**}, {@code **Impact:** text}, as list items too) whose words are in {@link SectionTitles}, these only where fewer than two
 * headings are recognised: in a text with headings, bold words are words. A first heading of level one that repeats the record's title is no section.
 */
final class Sections {
    private static final Pattern LABEL = Pattern.compile(
            "(?:[-*+][ \\t]+)?(?:\\*\\*|__)([^*_]{1,80}?)[ \\t]*+(:?)[ \\t]*+(?:\\*\\*|__)[ \\t]*+(:?)[ \\t]*+(.*)");

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /**
     * A section with its lines.
     *
     * @param title empty for the text before the first
     * @param from index of its first line of text
     * @param to index after its last
     */
    record Cut(SectionKind kind, String title, Body body, int from, int to) {
        Section section() {
            return new Section(kind, title, body.text(from, to));
        }

        List<BodyLine> lines() {
            return body.lines().subList(from, to);
        }
    }

    private record Start(String title, int at, int textFrom) {}

    private final Body body;
    private final List<BodyLine> lines;
    private final List<Start> starts = new ArrayList<>();

    private Sections(Body body) {
        this.body = body;
        this.lines = new ArrayList<>(body.lines());
    }

    /** Cuts a body; a first part without a title is there only where it says something. */
    static List<Cut> of(Body body, String title) {
        Sections sections = new Sections(withoutTitle(body, words(title)));
        sections.findStarts();
        return sections.cut();
    }

    private static Body withoutTitle(Body body, String title) {
        return Headings.of(body).stream()
                .limit(1)
                .filter(heading -> heading.level() == 1 && words(heading.text()).equals(title))
                .map(heading -> without(body, heading))
                .findFirst()
                .orElse(body);
    }

    private static Body without(Body body, Heading heading) {
        List<BodyLine> lines = new ArrayList<>(body.lines());
        lines.subList(heading.from(), heading.to()).replaceAll(BodyLine::blank);
        return new Body(body.path(), lines);
    }

    private static String words(String title) {
        return MARKS.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private void findStarts() {
        List<Heading> headings = headings();
        boolean labels = headings.stream()
                        .filter(heading -> SectionTitles.kindOf(heading.text()) != SectionKind.OTHER)
                        .count()
                < 2;
        headings.forEach(heading -> starts.add(new Start(heading.text(), heading.from(), heading.to())));
        for (int i = 0; labels && i < lines.size(); i++) {
            label(i).ifPresent(starts::add);
        }
        starts.sort(Comparator.comparingInt(Start::at));
    }

    /** Those of level two and above, or of the highest level where none is of level two. */
    private List<Heading> headings() {
        List<Heading> all = Headings.of(body);
        boolean second = all.stream().anyMatch(heading -> heading.level() == 2);
        int level = second ? 2 : all.stream().mapToInt(Heading::level).min().orElse(2);
        return all.stream().filter(heading -> heading.level() <= level).toList();
    }

    private Optional<Start> label(int index) {
        BodyLine line = lines.get(index);
        Matcher label = LABEL.matcher(line.text());
        if (!line.isText() || !standsAlone(index) || !label.matches() || !SectionTitles.isTitle(label.group(1))) {
            return Optional.empty();
        }
        boolean colon = !label.group(2).isEmpty() || !label.group(3).isEmpty();
        if (!label.group(4).isEmpty() && !colon) {
            return Optional.empty();
        }
        lines.set(index, line.with(label.group(4)));
        return Optional.of(new Start(label.group(1).strip(), index, index));
    }

    private boolean standsAlone(int index) {
        boolean item = lines.get(index).text().matches("[-*+][ \\t].*");
        return index == 0 || item || lines.get(index - 1).text().isBlank();
    }

    private List<Cut> cut() {
        Body text = new Body(body.path(), lines);
        List<Cut> cuts = new ArrayList<>();
        int first = starts.isEmpty() ? lines.size() : starts.get(0).at();
        MarkdownText before = text.text(0, first);
        if (!before.isEmpty()) {
            cuts.add(new Cut(starts.isEmpty() ? SectionKind.OTHER : SectionKind.SUMMARY, "", text, 0, first));
        }
        for (int i = 0; i < starts.size(); i++) {
            Start start = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1).at() : lines.size();
            cuts.add(new Cut(SectionTitles.kindOf(start.title()), start.title(), text, start.textFrom(), end));
        }
        return cuts;
    }
}
