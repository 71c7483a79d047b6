package dev.candor.record;

import dev.candor.model.MarkdownText;
import dev.candor.problem.Place;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A record's Markdown as lines that know their numbers, ready to be cut into parts.
 *
 * @param path the file
 * @param lines in order, without gaps
 */
record Body(String path, List<BodyLine> lines) {

    Body {
        lines = List.copyOf(lines);
    }

    /** Where a line stands. */
    Place place(BodyLine line) {
        return new Place(path, line.number(), 1);
    }

    /** Where the body starts. */
    Place start() {
        return lines.isEmpty() ? Place.of(path) : place(lines.get(0));
    }

    /** The lines from an index to just before another as text without empty lines around it. */
    MarkdownText text(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && lines.get(first).text().isBlank()) {
            first++;
        }
        while (last > first && lines.get(last - 1).text().isBlank()) {
            last--;
        }
        String source = lines.subList(first, last).stream().map(BodyLine::text).collect(Collectors.joining("\n"));
        Place place = first < lines.size() ? place(lines.get(first)) : start();
        return new MarkdownText(source, place);
    }

    /** All of it as text. */
    MarkdownText text() {
        return text(0, lines.size());
    }
}
