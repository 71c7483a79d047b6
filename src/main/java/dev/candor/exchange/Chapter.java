package dev.candor.exchange;

import dev.candor.model.Section;
import dev.candor.model.SectionKind;
import dev.candor.record.SectionTitles;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a postmortem that is about one thing: a section, or a part of one below a heading of its own.
 *
 * @param kind what it is about
 * @param title as written
 * @param lines without code
 */
record Chapter(SectionKind kind, String title, List<TextLine> lines) {
    Chapter {
        lines = List.copyOf(lines);
    }

    /** The chapters of sections; only timelines and actions are set apart from the section they stand in. */
    static List<Chapter> of(List<Section> sections, int lineOffset) {
        List<Chapter> chapters = new ArrayList<>();
        for (Section section : sections) {
            int first = section.body().place().line() - lineOffset;
            split(section, TextLine.of(section.body().source(), first), chapters);
        }
        return List.copyOf(chapters);
    }

    private static void split(Section section, List<TextLine> lines, List<Chapter> chapters) {
        Chapter current = new Chapter(section.kind(), section.title(), List.of());
        int level = 0;
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            boolean starts = startsApart(line, current.kind);
            boolean ends = line.kind() == TextLine.Kind.HEADING && level > 0 && line.depth() <= level;
            if (starts || ends) {
                chapters.add(current.with(lines.subList(from, i)));
                current = starts
                        ? new Chapter(apart(line.text()), line.text(), List.of())
                        : new Chapter(section.kind(), section.title(), List.of());
                level = starts ? line.depth() : 0;
                from = starts ? i + 1 : i;
            }
        }
        chapters.add(current.with(lines.subList(from, lines.size())));
    }

    private static boolean startsApart(TextLine line, SectionKind current) {
        SectionKind own = line.kind() == TextLine.Kind.HEADING ? apart(line.text()) : SectionKind.OTHER;
        return own != SectionKind.OTHER && own != current;
    }

    private Chapter with(List<TextLine> others) {
        return new Chapter(kind, title, others);
    }

    private static SectionKind apart(String title) {
        boolean known = SectionTitles.isTitle(title) && LeadingTime.of(title).isEmpty();
        SectionKind kind = known ? SectionTitles.kindOf(title) : SectionKind.OTHER;
        return kind == SectionKind.ACTIONS || kind == SectionKind.TIMELINE ? kind : SectionKind.OTHER;
    }

    /** Its text. */
    String text() {
        return String.join("\n", lines.stream().map(TextLine::text).toList());
    }
}
