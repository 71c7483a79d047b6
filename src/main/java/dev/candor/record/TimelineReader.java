package dev.candor.record;

import dev.candor.model.MarkdownText;
import dev.candor.model.TimelineEntry;
import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a timeline: list items, table rows and headings that start with a time. */
final class TimelineReader {
    private static final Pattern ITEM =
            Pattern.compile("([ \\t]{0,3}(?:[-*+]|\\d{1,9}[.)])[ \\t]+|[ \\t]{0,3}#{3,6}[ \\t]+)(.*)");
    private static final Pattern ROW = Pattern.compile("([ \\t]{0,3}\\|[ \\t]*)(.*)");
    private static final Pattern CELLS = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern LABEL =
            Pattern.compile("\\[([\\p{L}\\p{Nd} _-]{1,40})\\](?![(\\[:])[ \\t]*(.*)", Pattern.DOTALL);

    private final RunningClock clock;
    private final Problems problems;

    TimelineReader(TimeReader times, Problems problems) {
        this.clock = new RunningClock(times);
        this.problems = problems;
    }

    /** The entries of a section, in the order written; lines that start with no time are not entries. */
    List<TimelineEntry> read(String path, List<BodyLine> lines) {
        List<TimelineEntry> entries = new ArrayList<>();
        int index = 0;
        while (index < lines.size()) {
            int end = itemEnd(lines, index);
            BodyLine line = lines.get(index);
            if (line.isText()) {
                entry(new Place(path, line.number(), 1), lines.subList(index, end))
                        .ifPresent(entries::add);
            }
            index = end;
        }
        return List.copyOf(entries);
    }

    /** An item goes on as long as lines are indented below it. */
    private static int itemEnd(List<BodyLine> lines, int index) {
        int end = index + 1;
        boolean item = ITEM.matcher(lines.get(index).text()).matches()
                && !lines.get(index).text().stripLeading().startsWith("#");
        while (item
                && end < lines.size()
                && lines.get(end).text().matches("(?: {2,}|\\t)\\S.*")
                && !ITEM.matcher(lines.get(end).text()).matches()) {
            end++;
        }
        return end;
    }

    private Optional<TimelineEntry> entry(Place line, List<BodyLine> lines) {
        String first = lines.get(0).text();
        Matcher item = ITEM.matcher(first);
        Matcher row = ROW.matcher(first);
        if (item.matches()) {
            StringBuilder text = new StringBuilder(item.group(2));
            lines.subList(1, lines.size())
                    .forEach(more -> text.append('\n').append(more.text().strip()));
            return entry(text.toString(), line.at(line.line(), item.end(1) + 1));
        }
        return row.matches() ? row(row.group(2), line.at(line.line(), row.end(1) + 1)) : Optional.empty();
    }

    private Optional<TimelineEntry> row(String cells, Place place) {
        String joined = CELLS.splitAsStream(cells)
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" — "));
        return entry(joined.replace("\\|", "|"), place);
    }

    private Optional<TimelineEntry> entry(String text, Place place) {
        Optional<RunningClock.Reading> reading = clock.read(text, place, problems);
        return reading.map(read -> {
            Matcher label = LABEL.matcher(read.rest());
            boolean labelled = label.matches();
            String word = labelled ? label.group(1).strip() : "";
            String rest = labelled ? label.group(2) : read.rest();
            String said = rest.replaceFirst("^[ \\t]*[—–:-]+[ \\t]+", "").strip();
            Optional<Instant> at = read.at();
            return new TimelineEntry(at, word, new MarkdownText(said, place), place);
        });
    }
}
